package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.Outcome;

/** What became of a question, in words and as a grade. */
final class Outcomes {

    private Outcomes() {}

    /** {@code held}, {@code cut off, 6.1 s over}; empty where there was no gate. */
    static String text(ExchangePart exchange) {
        String outcome = exchange.outcome()
                .map(what -> Messages.text("outcome." + what.name()))
                .or("");
        long over = exchange.overrunMs().or(0L);
        return over < 100 || outcome.isEmpty()
                ? outcome
                : Messages.text("review.outcomeOver", outcome, Times.seconds(over));
    }

    static Grade grade(ExchangePart exchange) {
        Outcome outcome = exchange.outcome().orNull();
        if (outcome == null || outcome == Outcome.ABANDONED) {
            return Grade.PLAIN;
        }
        if (outcome == Outcome.CUT_OFF) {
            return Grade.BAD;
        }
        return outcome == Outcome.OVERRAN ? Grade.WARN : Grade.GOOD;
    }
}
