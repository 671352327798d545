package io.mockround.review;

import io.mockround.analysis.Peaks;
import io.mockround.files.DataFolder;
import io.mockround.files.IoReason;
import io.mockround.files.WholeFile;
import io.mockround.recording.AudioFile;
import io.mockround.recording.PcmStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The outlines of takes: read from the sound once, then kept beside the take for its owner only, because three hours of sound take seconds to read
 * and their outline milliseconds. A kept outline that is damaged, or of a take that has changed, is made again. On any thread.
 */
public final class TakePeaks {

    private static final Logger LOG = LoggerFactory.getLogger(TakePeaks.class);

    /** "MRPK" and the number of the format. */
    private static final int MAGIC = 0x4d52504b;

    private static final int FORMAT = 1;
    private static final int HEADER = 4 * Integer.BYTES + 2 * Long.BYTES;

    private final DataFolder folder;
    private final AudioFile audioFiles;

    public TakePeaks(DataFolder folder, AudioFile audioFiles) {
        this.folder = folder;
        this.audioFiles = audioFiles;
    }

    /** Whether a take is still what its outline was made of. */
    private record Stamp(long bytes, long modifiedMs) {

        static Stamp of(Path take) throws IOException {
            return new Stamp(Files.size(take), Files.getLastModifiedTime(take).toMillis());
        }
    }

    /**
     * The outline of a take.
     *
     * @param soFar given what has been read where it must be; may throw {@code CancellationException}, then nothing is kept
     * @throws io.mockround.problem.ProblemException when the take cannot be read
     */
    public Peaks of(String sessionId, Path take, Consumer<Peaks> soFar) {
        Path file = folder.peaks(sessionId);
        Optional<Peaks> kept = kept(file, take);
        if (kept.isPresent()) {
            return kept.get();
        }
        try (PcmStream stream = audioFiles.open(take)) {
            Peaks peaks = Peaks.read(stream, soFar);
            keep(peaks, file, take);
            return peaks;
        }
    }

    private static Optional<Peaks> kept(Path file, Path take) {
        try {
            return Files.exists(file) ? peaks(Files.readAllBytes(file), Stamp.of(take)) : Optional.empty();
        } catch (IOException e) { // the sound is still there
            return Optional.empty();
        }
    }

    /** Kept to be quick: where it cannot be, the sound is read again next time. */
    private static void keep(Peaks peaks, Path file, Path take) {
        try {
            WholeFile.replace(file, bytes(peaks, Stamp.of(take)));
            if (Files.notExists(take)) { // deleted in between
                WholeFile.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("an outline could not be kept: {}", IoReason.of(e));
        }
    }

    private static byte[] bytes(Peaks peaks, Stamp stamp) {
        short[] finest = peaks.finest();
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + Short.BYTES * finest.length + Long.BYTES);
        bytes.putInt(MAGIC).putInt(FORMAT).putInt(Peaks.STEP_MS).putInt(finest.length);
        bytes.putLong(stamp.bytes()).putLong(stamp.modifiedMs());
        bytes.asShortBuffer().put(finest);
        bytes.position(HEADER + Short.BYTES * finest.length);
        return bytes.putLong(checksum(bytes.array(), bytes.position())).array();
    }

    /** Empty when they are of another take, or not what was written. */
    private static Optional<Peaks> peaks(byte[] file, Stamp stamp) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            boolean isOurs = bytes.getInt() == MAGIC && bytes.getInt() == FORMAT && bytes.getInt() == Peaks.STEP_MS;
            int steps = bytes.getInt();
            int end = file.length - Long.BYTES;
            if (!isOurs
                    || !stamp.equals(new Stamp(bytes.getLong(), bytes.getLong()))
                    || end != HEADER + (long) Short.BYTES * steps
                    || bytes.getLong(end) != checksum(file, end)) {
                return Optional.empty();
            }
            short[] finest = new short[steps];
            bytes.asShortBuffer().get(finest);
            return Optional.of(Peaks.of(finest));
        } catch (BufferUnderflowException e) { // too short even for its header
            return Optional.empty();
        }
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
