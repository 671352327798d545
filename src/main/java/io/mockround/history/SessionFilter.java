package io.mockround.history;

import io.mockround.report.SessionReport.SessionPart;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Which sessions a trend is made of; null is any.
 *
 * @param prompt its id
 * @param template its id
 * @param from the first day, as the session counted days
 * @param to the last day
 */
public record SessionFilter(String kind, String prompt, String template, LocalDate from, LocalDate to) {

    public static final SessionFilter ALL = new SessionFilter(null, null, null, null, null);

    /** @param kind null for all */
    public static SessionFilter ofKind(String kind) {
        return new SessionFilter(kind, null, null, null, null);
    }

    public boolean admits(SessionPart session) {
        LocalDate day = OffsetDateTime.parse(session.startedAt()).toLocalDate();
        return (kind == null || kind.equals(session.kind()))
                && (prompt == null || prompt.equals(session.prompt().orNull()))
                && (template == null || template.equals(session.template().orNull()))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }
}
