package io.mockround.ui.home;

import io.mockround.messages.Messages;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.ui.common.SessionTexts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A session in one line with its verdict; what is not known of it is an empty text. */
public record LastSession(String id, String day, String title, String gates, String filledPauses) {

    static LastSession of(SessionReport report, LocalDate today) {
        return new LastSession(
                report.session().id(),
                SessionTexts.day(OffsetDateTime.parse(report.session().startedAt()), today),
                report.session().title(),
                gates(report.exchanges().or(List.of())),
                report.metrics()
                        .filledPausesPerMinute()
                        .map(rate -> Messages.text("home.filledPauses", rate))
                        .or(""));
    }

    /** The whole line, for those who hear it. */
    public String spoken() {
        return Messages.text("home.session", day, title, gates, filledPauses)
                .replaceAll("(, )+$", "")
                .replaceAll("(, )+", ", ");
    }

    private static String gates(List<ExchangePart> exchanges) {
        List<Outcome> outcomes = exchanges.stream()
                .filter(exchange -> exchange.outcome().isKnown())
                .map(exchange -> exchange.outcome().orNull())
                .filter(outcome -> outcome != Outcome.ABANDONED)
                .toList();
        long kept = outcomes.stream()
                .filter(outcome -> outcome == Outcome.EARLY || outcome == Outcome.HELD)
                .count();
        return outcomes.isEmpty() ? "" : Messages.text("home.gatesKept", kept, outcomes.size());
    }
}
