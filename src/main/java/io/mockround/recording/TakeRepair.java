package io.mockround.recording;

import io.mockround.files.IoReason;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * Finishes a take that its program did not, as {@link WavRecorder} would have: it is whole up to its last byte, its header up to a second behind
 * or, after a power cut, not there. Nothing is cut off but half a sample. May be called again after it was itself killed at any point.
 */
public final class TakeRepair {

    /** What a file system may leave of bytes that were written and not yet forced when the power went. */
    private static final byte[] NEVER_FORCED = new byte[TakeFormat.HEADER_BYTES];

    private TakeRepair() {}

    /**
     * How many whole samples lie in a take, finished or growing; at least one.
     *
     * @throws UnreadableTakeException when it is no take, or holds nothing
     */
    public static long samplesIn(Path file) throws UnreadableTakeException {
        try {
            if (!Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isRegularFile()) {
                throw new UnreadableTakeException("it is not a file");
            }
            long samples = TakeFormat.samplesIn(Files.size(file));
            if (samples == 0) {
                throw new UnreadableTakeException("it ends before its first sample");
            }
            byte[] head = head(file);
            if (!TakeFormat.isHeader(head) && !Arrays.equals(head, NEVER_FORCED)) {
                throw new UnreadableTakeException("it does not begin as a recording of this program does");
            }
            return samples;
        } catch (IOException e) {
            throw new UnreadableTakeException(IoReason.of(e), e);
        }
    }

    /**
     * Makes the growing take's header true and gives it its name.
     *
     * @throws UnreadableTakeException when it is no take, or holds nothing, or its name is given away; it is as it was
     * @throws ProblemException when it can be read but not mended now; it is kept
     */
    public static void finish(Path take) throws UnreadableTakeException {
        Path part = WavRecorder.partOf(take);
        if (Files.exists(take, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnreadableTakeException("there is a finished recording of that name");
        }
        long samples = samplesIn(part);
        try {
            mend(part, samples);
            Files.move(part, take, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ProblemException(new Problem.TakeUnwritable(part, IoReason.of(e)), e);
        }
    }

    private static void mend(Path part, long samples) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.truncate(TakeFormat.offsetOf(samples));
            ByteBuffer header = TakeFormat.header(samples);
            while (header.hasRemaining()) {
                channel.write(header, header.position());
            }
            channel.force(true);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(TakeFormat.HEADER_BYTES);
        }
    }
}
