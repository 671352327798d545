package io.mockround.history;

import io.mockround.report.Notes;
import io.mockround.report.SessionReport;
import io.mockround.speech.Transcript;
import java.util.List;

/**
 * A session in one line of a list.
 *
 * @param tags the person's own
 */
public record SessionSummary(
        String id,
        SessionReport.Type type,
        String kind,
        String title,
        String startedAt,
        long durationMs,
        SessionReport.Status status,
        Transcript.Status transcript,
        SessionStanding standing,
        List<String> tags) {

    public SessionSummary {
        tags = List.copyOf(tags);
    }

    public static SessionSummary of(SessionReport report) {
        return new SessionSummary(
                report.session().id(),
                report.session().type(),
                report.session().kind(),
                report.session().title(),
                report.session().startedAt(),
                report.session().durationMs(),
                report.session().status(),
                report.transcript().status(),
                SessionStanding.of(report),
                report.notes().or(Notes.NONE).tags().or(List.of()));
    }
}
