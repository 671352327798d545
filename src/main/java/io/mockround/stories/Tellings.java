package io.mockround.stories;

import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.round.Question.Origin;
import io.mockround.stories.Coverage.Telling;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When stories were told, from the reports of the rounds that began with one. */
public final class Tellings {

    private Tellings() {}

    /** @param reports oldest first */
    public static List<Telling> of(List<SessionReport> reports) {
        return reports.stream().flatMap(report -> of(report).stream()).toList();
    }

    /**
     * A story that could not be told the last time it was tried.
     *
     * @param title of the round
     */
    public record Untold(String title, LocalDate on) {}

    /**
     * The stories whose last round was cut off or broken off in them.
     *
     * @param reports oldest first
     */
    public static List<Untold> untold(List<SessionReport> reports) {
        Map<String, SessionReport> last = new LinkedHashMap<>();
        reports.forEach(report -> report.session().prompt().ifKnown(story -> last.put(story, report)));
        return last.values().stream()
                .filter(Tellings::isUntold)
                .map(report -> new Untold(
                        report.session().title(),
                        OffsetDateTime.parse(report.session().startedAt()).toLocalDate()))
                .toList();
    }

    private static boolean isUntold(SessionReport report) {
        Optional<SessionReport.Outcome> ended =
                first(report).map(exchange -> exchange.outcome().orNull());
        return ended.isPresent()
                ? ended.get() == SessionReport.Outcome.CUT_OFF || ended.get() == SessionReport.Outcome.ABANDONED
                : first(report).isEmpty() && report.session().status() == SessionReport.Status.ABANDONED;
    }

    /** The answer that tells the story. */
    private static Optional<ExchangePart> first(SessionReport report) {
        return report.exchanges().or(List.of()).stream()
                .filter(exchange -> exchange.origin() == Origin.PROMPT)
                .findFirst();
    }

    /** Empty for a round that was abandoned before its first answer ended. */
    private static Optional<Telling> of(SessionReport report) {
        String story = report.session().prompt().orNull();
        Optional<ExchangePart> first = first(report);
        if (story == null || first.filter(Tellings::isAbandoned).isPresent()) {
            return Optional.empty();
        }
        long ranMs = first.map(exchange -> exchange.endMs() - exchange.askedMs())
                .orElse(report.session().durationMs()); // told in a phase without exchanges
        return Optional.of(new Telling(story, report.session().startedAt(), ranMs));
    }

    private static boolean isAbandoned(ExchangePart exchange) {
        return exchange.outcome().orNull() == SessionReport.Outcome.ABANDONED;
    }
}
