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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a take on disk while it is being spoken.
 *
 * <p>The file grows as {@code NAME.wav.part}; at most once a second its header is made true and everything is forced to the disk, so that a
 * power cut costs at most the last second and a crash of ours nothing. {@link #finish} renames it. If somebody removes the file or its folder
 * meanwhile, what was spoken is still in the open file and is copied to a new one in the same place. Used on one thread.
 */
public final class WavRecorder implements AutoCloseable {

    private static final long FORCE_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final Logger LOG = LoggerFactory.getLogger(WavRecorder.class);

    private final MonotonicClock clock;
    private final ByteBuffer bytes =
            ByteBuffer.allocateDirect(Pcm.BLOCK_SAMPLES * Pcm.BYTES_PER_SAMPLE).order(ByteOrder.LITTLE_ENDIAN);
    private final Path take;
    private final Path part;
    private FileChannel channel;
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
            WavRecorder recorder = new WavRecorder(take, part, create(part), clock);
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
        try {
            for (int from = 0; from < count; from += Pcm.BLOCK_SAMPLES) {
                writePortion(block, from, Math.min(count, from + Pcm.BLOCK_SAMPLES));
            }
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
            samples = Math.min(samples, length);
            channel.truncate(TakeFormat.offsetOf(samples)); // also what a full disk took of a block
            force();
            channel.close();
            Files.move(part, take, StandardCopyOption.ATOMIC_MOVE);
            forceFolder();
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

    /** Without making an object: it goes on when memory is short. */
    private void writePortion(short[] block, int from, int to) throws IOException {
        bytes.clear();
        for (int i = from; i < to; i++) {
            bytes.putShort(block[i]);
        }
        writeFully(bytes.flip(), TakeFormat.offsetOf(samples));
        samples += to - from;
    }

    private void force() throws IOException {
        if (Files.notExists(part)) {
            rescue();
        }
        writeFully(TakeFormat.header(samples), 0);
        channel.force(true);
        savedSamples = samples;
        forcedAtNanos = clock.nanos();
    }

    /** The file's name is gone, its content is not: it goes on in a new file of that name. */
    private void rescue() throws IOException {
        LOG.warn("the recording's file was removed while it grew");
        OwnerOnly.createFolders(part.getParent());
        Path next = part.resolveSibling(part.getFileName() + ".rescued");
        FileChannel copy = create(next);
        try {
            long length = TakeFormat.offsetOf(samples);
            for (long at = 0; at < length; ) {
                at += channel.transferTo(at, length - at, copy.position(at));
            }
            Files.move(next, part, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) { // as when the disk is full, which the removed file still fills
            copy.close();
            Files.deleteIfExists(next);
            throw e;
        }
        channel.close();
        channel = copy;
    }

    private static FileChannel create(Path file) throws IOException {
        OwnerOnly.createFile(file);
        return FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** The new name too survives a power cut; some systems cannot open a folder, and need not. */
    private void forceFolder() {
        try (FileChannel folder = FileChannel.open(take.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            LOG.debug("this system does not force folders");
        }
    }

    private void writeFully(ByteBuffer content, long position) throws IOException {
        long at = position;
        while (content.hasRemaining()) {
            at += channel.write(content, at);
        }
    }

    private static ProblemException unwritable(Path part, IOException e) {
        return new ProblemException(new Problem.TakeUnwritable(part, IoReason.of(e)), e);
    }
}
