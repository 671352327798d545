package io.mockround.ui.history;

import io.mockround.history.SessionSummary;
import io.mockround.messages.Times;
import io.mockround.ui.common.SessionTexts;
import java.time.OffsetDateTime;

/** A session in the list: what is read, and what it is sorted by where that differs. */
public record HistoryRow(
        String id, OffsetDateTime startedAt, String when, String title, String kind, long durationMs, String state) {

    static HistoryRow of(SessionSummary session) {
        OffsetDateTime startedAt = OffsetDateTime.parse(session.startedAt());
        return new HistoryRow(
                session.id(),
                startedAt,
                SessionTexts.moment(startedAt),
                session.title(),
                SessionTexts.kind(session.kind()),
                session.durationMs(),
                SessionTexts.state(session));
    }

    HistoryRow saying(String its) {
        return new HistoryRow(id, startedAt, when, title, kind, durationMs, its);
    }

    public String length() {
        return Times.clock(durationMs);
    }
}
