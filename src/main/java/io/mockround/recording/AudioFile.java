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
}
