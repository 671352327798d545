package io.mockround.report;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.SessionReport.Outcome;

/** How an answer ended, in a few words. */
public final class OutcomeText {

    /** Less is not worth a word: nobody stops within a syllable. */
    private static final long LEAST_OVERRUN_MS = 100;

    private OutcomeText() {}

    /**
     * {@code held}, {@code cut off, 6.1 s over}.
     *
     * @param overrunMs speech past the gate's closing; null where there is none to tell
     */
    public static String of(Outcome outcome, Long overrunMs) {
        String text = Messages.text("outcome." + outcome.name());
        return overrunMs == null || overrunMs < LEAST_OVERRUN_MS
                ? text
                : Messages.text("review.outcomeOver", text, Times.seconds(overrunMs));
    }
}
