package io.mockround.recording;

import java.nio.file.Path;

/** Opens audio files made elsewhere. */
public interface AudioFile {

    /**
     * Opens a file for reading from its start.
     *
     * @throws io.mockround.problem.ProblemException saying what is wrong with the file
     */
    PcmStream open(Path file);

    /**
     * As {@link #open(Path)}, where the wait may be called off.
     *
     * @param whileWaiting called some ten times a second while decoding makes us wait, here and in the stream's own methods; what it throws
     *     passes, and the stream should be closed
     */
    default PcmStream open(Path file, Runnable whileWaiting) {
        return open(file);
    }
}
