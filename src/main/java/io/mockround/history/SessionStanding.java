package io.mockround.history;

import io.mockround.report.Flag;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.Outcome;
import java.util.List;

/**
 * How a session went, in the few numbers a list has room for.
 *
 * @param template its id, or null
 * @param prompt its id, or null
 * @param kept gates handed back early or held; null where there was none that was not abandoned, as is {@code gates}
 * @param fillersPerMinute null where the words are not known
 * @param better how many metrics its report calls better than they are held against
 * @param worse how many it calls worse
 */
public record SessionStanding(
        String template, String prompt, Integer kept, Integer gates, Double fillersPerMinute, int better, int worse) {

    public static SessionStanding of(SessionReport report) {
        List<Outcome> outcomes = report.exchanges().or(List.of()).stream()
                .map(ExchangePart::outcome)
                .filter(outcome -> outcome.isKnown() && outcome.orNull() != Outcome.ABANDONED)
                .map(outcome -> outcome.orNull())
                .toList();
        long kept = outcomes.stream()
                .filter(outcome -> outcome == Outcome.EARLY || outcome == Outcome.HELD)
                .count();
        return new SessionStanding(
                report.session().template().orNull(),
                report.session().prompt().orNull(),
                outcomes.isEmpty() ? null : (int) kept,
                outcomes.isEmpty() ? null : outcomes.size(),
                report.metrics().fillersPerMinute().orNull(),
                called(Flag.Verdict.BETTER, report),
                called(Flag.Verdict.WORSE, report));
    }

    private static int called(Flag.Verdict verdict, SessionReport report) {
        return (int) report.flags().stream()
                .filter(flag -> flag.verdict() == verdict)
                .map(Flag::metric)
                .distinct()
                .count();
    }
}
