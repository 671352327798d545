package io.mockround.voice;

/** A speaker of the system's. */
public interface SpeechEngine {

    /** What the system calls it, e.g. {@code espeak-ng}. */
    String name();

    /**
     * Says a text aloud and returns when it has been heard. May take any time: who cannot wait interrupts, and it falls silent.
     *
     * @param begins called just before the first sound
     */
    void say(String text, Runnable begins) throws SpeechFailedException, InterruptedException;
}
