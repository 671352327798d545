package io.mockround.stories;

import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.round.Question.Origin;
import io.mockround.stories.Coverage.Telling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When stories were told, from the reports of the rounds that began with one. */
public final class Tellings {

    private Tellings() {}

    /** @param reports oldest first */
    public static List<Telling> of(List<SessionReport> reports) {
        return reports.stream().flatMap(report -> of(report).stream()).toList();
    }

    /** Empty for a round that was abandoned before its first answer ended. */
    private static Optional<Telling> of(SessionReport report) {
        String story = report.session().prompt().orNull();
        Optional<ExchangePart> first = Stream.ofNullable(report.exchanges().orNull())
                .flatMap(List::stream)
                .filter(exchange -> exchange.origin() == Origin.PROMPT)
                .findFirst();
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
