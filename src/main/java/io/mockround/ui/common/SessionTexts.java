package io.mockround.ui.common;

import io.mockround.history.SessionSummary;
import io.mockround.messages.Messages;
import io.mockround.report.SessionReport;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How a session is called in lists: its day, its kind, what is odd about it. */
public final class SessionTexts {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    private static final int WEEK = 7;

    private SessionTexts() {}

    /** {@code today}, {@code yesterday}, {@code Thu} within the week, {@code 12 Oct}, {@code 12 Oct 2025}. */
    public static String day(OffsetDateTime startedAt, LocalDate today) {
        LocalDate day = startedAt.toLocalDate();
        long ago = ChronoUnit.DAYS.between(day, today);
        if (ago == 0) {
            return Messages.text("home.today");
        }
        if (ago == 1) {
            return Messages.text("home.yesterday");
        }
        if (ago > 1 && ago < WEEK) {
            return WEEKDAY.format(day);
        }
        return day.getYear() == today.getYear() ? DAY.format(day) : DAY_OF_YEAR.format(day);
    }

    /** {@code 12 Oct}. */
    public static String shortDay(OffsetDateTime startedAt) {
        return DAY.format(startedAt);
    }

    /** {@code Thu 12 Oct 2026, 18:30}, in the time zone it was recorded in. */
    public static String moment(OffsetDateTime startedAt) {
        return MOMENT.format(startedAt);
    }

    /** {@code system-design} as {@code System design}: kinds are ids that templates choose. */
    public static String kind(String kind) {
        String words = kind.replace('-', ' ').strip();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What is odd about it: {@code abandoned, transcript pending}; {@code complete} when nothing is. */
    public static String state(SessionSummary session) {
        String status = Messages.text("history.status." + session.status().name());
        String transcript =
                Messages.text("history.transcript." + session.transcript().name());
        if (transcript.isEmpty()) {
            return status;
        }
        return session.status() == SessionReport.Status.COMPLETE
                ? transcript
                : Messages.text("history.states", status, transcript);
    }
}
