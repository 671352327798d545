package io.mockround.recording;

import java.nio.file.Path;

/** Plays one take aloud. All calls on one thread; none waits for the sound. Sound begins and ends softly, so that nothing clicks. */
public interface AudioPlayer extends AutoCloseable {

    /** Makes ready to play a take from its start. @throws io.mockround.problem.ProblemException when there is no way to be heard */
    void load(Path take);

    void play();

    /** What was already on its way is still heard, then {@link #isPlaying} ends. Played on, nothing is missing. */
    void pause();

    /** From here on, whether it plays or not. */
    void seek(long ms);

    /** From the next sound that is handed over; where it plays stays the same. Kept from one take to the next. */
    void speed(PlaybackSpeed speed);

    /** Whether something is to be heard: since {@link #play}, until it has fallen silent. */
    boolean isPlaying();

    /** Where in the take it plays: by the sound that has left the loudspeaker, not by what was handed over. */
    long positionMs();

    @Override
    void close();
}
