package io.mockround.voice;

/** A loudspeaker for speech. */
public interface SpeechOutput {

    /**
     * Plays and returns when the last sample has been played. An interrupt ends it at once.
     *
     * @param begins called just before the first sample is
     */
    void play(Speech speech, Runnable begins) throws SpeechFailedException, InterruptedException;
}
