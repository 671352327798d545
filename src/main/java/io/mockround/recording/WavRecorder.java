package io.mockround.recording;

import io.mockround.files.IoReason;
import io.mockround.files.OwnerOnly;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.time.MonotonicClock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * Keeps a take on disk while it is being spoken.
 *
 * <p>The file grows as {@code NAME.wav.part}; at most once a second its header is made true and everything is forced to the disk, so that a
 * power cut costs at most the last second and a crash of ours nothing. {@link #finish} renames it. Used on one thread.
 */
public final class WavRecorder implements AutoCloseable {

    private static final long FORCE_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Path take;
    private final Path part;
    private final FileChannel channel;
    private final MonotonicClock clock;
    private long samples;
    private long savedSamples;
    private long forcedAtNanos;

    private WavRecorder(Path take, Path part, FileChannel channel, MonotonicClock clock) {
        this.take = take;
        this.part = part;
        this.channel = channel;
        this.clock = clock;
        this.forcedAtNanos = clock.nanos();
    }

    /**
     * Begins a take that will be called {@code take} once it is finished.
     *
     * @throws ProblemException when the file cannot be made
     */
    public static WavRecorder begin(Path take, MonotonicClock clock) {
        Path part = partOf(take);
        try {
            OwnerOnly.createFile(part);
            FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            WavRecorder recorder = new WavRecorder(take, part, channel, clock);
            recorder.writeFully(TakeFormat.header(0), 0);
            return recorder;
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    /** The name a take has while it grows. */
    public static Path partOf(Path take) {
        return take.resolveSibling(take.getFileName() + ".part");
    }

    /** The growing file. */
    public Path part() {
        return part;
    }

    public long samples() {
        return samples;
    }

    /** How many samples no power cut can take any more. */
    public long savedSamples() {
        return savedSamples;
    }

    /**
     * Writes samples at the end of the take.
     *
     * @throws ProblemException when the disk refuses them; what was written before is kept
     */
    public void write(short[] block, int count) {
        ByteBuffer bytes = ByteBuffer.allocate(count * Pcm.BYTES_PER_SAMPLE).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            bytes.putShort(block[i]);
        }
        try {
            writeFully(bytes.flip(), TakeFormat.offsetOf(samples));
            samples += count;
            if (clock.nanos() - forcedAtNanos >= FORCE_EVERY_NANOS) {
                force();
            }
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    /**
     * Ends the take, cut to its first {@code length} samples, and gives it its name.
     *
     * @return the finished file
     * @throws ProblemException when that cannot be done; the part file is kept for recovery
     */
    public Path finish(long length) {
        try {
            if (length < samples) {
                channel.truncate(TakeFormat.offsetOf(length));
                samples = length;
            }
            force();
            channel.close();
            Files.move(part, take, StandardCopyOption.ATOMIC_MOVE);
            return take;
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    /** Leaves the part file as it is. Does nothing after {@link #finish}. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    private void force() throws IOException {
        writeFully(TakeFormat.header(samples), 0);
        channel.force(true);
        savedSamples = samples;
        forcedAtNanos = clock.nanos();
    }

    private void writeFully(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    private static ProblemException unwritable(Path part, IOException e) {
        return new ProblemException(new Problem.TakeUnwritable(part, IoReason.of(e)), e);
    }
}
