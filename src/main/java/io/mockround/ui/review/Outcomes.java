package io.mockround.ui.review;

import io.mockround.report.OutcomeText;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.Outcome;

/** What became of a question, in words and as a grade. */
final class Outcomes {

    private Outcomes() {}

    /** {@code held}, {@code cut off, 6.1 s over}; empty where there was no gate. */
    static String text(ExchangePart exchange) {
        return exchange.outcome()
                .map(outcome -> OutcomeText.of(outcome, exchange.overrunMs().orNull()))
                .or("");
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
