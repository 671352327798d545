package io.mockround.support;

import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.EarlierPart;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.PointPart;
import io.mockround.report.SessionReport.PositionPart;
import io.mockround.report.SessionReport.PromptPart;
import io.mockround.round.Question.Origin;
import java.util.List;
import java.util.stream.IntStream;

/** Exchanges of reports, as far as what is asked next depends on them. About the prompt "cache", "Cache", unless said otherwise. */
public final class ExchangeParts {

    private static final PromptPart CACHE = new PromptPart("cache", "Cache");

    private ExchangeParts() {}

    public static ExchangePart exchange(int n, Origin origin, String question, Outcome outcome) {
        return exchange(n, origin, question, outcome, 1, Maybe.of(CACHE), Maybe.notApplicable());
    }

    public static ExchangePart withPositions(int n, String question, Outcome outcome, int positions) {
        return exchange(n, Origin.FOLLOW_UP, question, outcome, positions, Maybe.of(CACHE), Maybe.notApplicable());
    }

    public static ExchangePart about(PromptPart prompt, int n, Origin origin, String question, Outcome outcome) {
        return exchange(n, origin, question, outcome, 1, Maybe.of(prompt), Maybe.notApplicable());
    }

    public static ExchangePart aboutNothingKnown(int n, String question, Outcome outcome) {
        return exchange(n, Origin.FOLLOW_UP, question, outcome, 1, Maybe.notApplicable(), Maybe.notApplicable());
    }

    public static ExchangePart repeat(int n, String question, Outcome outcome, String ofSession, int ofExchange) {
        return exchange(
                n,
                Origin.REPEAT,
                question,
                outcome,
                1,
                Maybe.of(CACHE),
                Maybe.of(new EarlierPart(ofSession, ofExchange)));
    }

    private static ExchangePart exchange(
            int n,
            Origin origin,
            String question,
            Outcome outcome,
            int positions,
            Maybe<PromptPart> prompt,
            Maybe<EarlierPart> repeatOf) {
        return new ExchangePart(
                n,
                "drill",
                origin,
                question,
                60_000L * n,
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                60_000L * n + 50_000,
                Maybe.of(outcome),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.of(IntStream.range(0, positions)
                        .mapToObj(i -> new PositionPart(1_000L * i, "i would take " + i))
                        .toList()),
                Maybe.notApplicable(),
                Maybe.of(List.of(new PointPart("names a number", false))),
                prompt,
                Maybe.notApplicable(),
                repeatOf);
    }
}
