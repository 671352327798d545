package io.mockround.recording;

import io.mockround.files.DiskSpace;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.nio.file.Path;
import java.time.Duration;

/** For how long the disk has room. A recording is ended safely before the last of it is used, so that its report can still be kept. */
public record DiskRoom(DiskSpace space, Path folder) {

    /** Enough for the database, its journal and the logs. */
    public static final long RESERVED_BYTES = 50_000_000;

    private static final long BYTES_PER_SECOND = (long) Pcm.SAMPLE_RATE_HZ * Pcm.BYTES_PER_SAMPLE;

    /** @throws ProblemException when there is room for less than a minute */
    public void orRefuse() {
        if (left().toMinutes() < 1) {
            throw new ProblemException(new Problem.NoRoomToRecord(folder));
        }
    }

    /** How long one can still record, at most a year; zero when the recording must end. */
    public Duration left() {
        long seconds = Math.max(0, space.usableBytes(folder) - RESERVED_BYTES) / BYTES_PER_SECOND;
        return Duration.ofSeconds(Math.min(seconds, Duration.ofDays(365).toSeconds()));
    }
}
