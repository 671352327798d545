package io.mockround.recording;

import java.nio.file.Path;

/** Plays one take aloud. All calls on one thread; none waits for the sound. */
public interface AudioPlayer extends AutoCloseable {

    /** Makes ready to play a take from its start. @throws io.mockround.problem.ProblemException when there is no way to be heard */
    void load(Path take);

    void play();

    void pause();

    /** From here on, whether it plays or not. */
    void seek(long ms);

    boolean isPlaying();

    /** Where it plays: by the sound that has left the loudspeaker, not by what was handed over. */
    long positionMs();

    @Override
    void close();
}
