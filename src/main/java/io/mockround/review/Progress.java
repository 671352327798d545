package io.mockround.review;

import io.mockround.report.SessionReport;

/** Told how far long work has come, on the thread that does it. May call the work off by throwing {@code CancellationException}. */
public interface Progress {

    Progress NONE = (step, doneMs, ofMs) -> {};

    /** What is being done. */
    enum Step {
        IMPORTING,
        PLAYING,
        TRANSCRIBING
    }

    /** All that comes from sound is known and kept; the words are still to come where a model is there. */
    default void soundIsReviewed(SessionReport report) {}

    /** Called at least ten times a second where there is nothing to tell: the work may be called off here too. */
    default void checkpoint() {}

    /** @param ofMs the whole, in milliseconds of audio; 0 when unknown */
    void at(Step step, long doneMs, long ofMs);
}
