package io.mockround.review;

/** Told how far long work has come, on the thread that does it. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (step, doneMs, ofMs) -> {};

    /** What is being done. */
    enum Step {
        IMPORTING,
        PLAYING,
        TRANSCRIBING
    }

    /** @param ofMs the whole, in milliseconds of audio; 0 when unknown */
    void at(Step step, long doneMs, long ofMs);
}
