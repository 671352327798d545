package io.mockround.models;

import io.mockround.files.DiskSpace;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.DiskRoom;
import io.mockround.recording.Pcm;
import java.nio.file.Path;

/**
 * Whether the disk has room for a model, with what recordings need left alone: a model must never be the reason that a round ends early.
 *
 * @param folder on the disk
 */
record ModelRoomCheck(DiskSpace disk, Path folder) {

    /** What the recorder keeps for itself and an hour of sound: longer than any round. */
    static final long LEFT_ALONE = DiskRoom.RESERVED_BYTES + 3600L * Pcm.SAMPLE_RATE_HZ * Pcm.BYTES_PER_SAMPLE;

    /** How much larger a model is than its archive, before its index has been seen: 1.7 for the usual one. */
    static final int UNPACKED_OVER_PACKED = 2;

    /** @throws ProblemException when so many more bytes cannot be written */
    void forBytes(String model, long more) {
        long free = Math.max(0, disk.usableBytes(folder) - LEFT_ALONE);
        if (more > free) {
            throw new ProblemException(new Problem.ModelRoom(model, more, free, folder));
        }
    }
}
