package io.mockround.app;

import io.mockround.adapter.sqlite.SqliteHistory;
import io.mockround.history.FiledSessionStore;
import io.mockround.messages.Messages;
import io.mockround.practice.FiledPracticeStore;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A damaged history was set aside and made again: from the newest sound backup where there was one, from the reports beside the takes, from the
 * practice book beside the history, and, for takes without a report, by recovery.
 *
 * @param setAside where the damaged file is now
 * @param backupOf when the backup was made, in local time; null where there was none
 * @param added sessions that the backup did not know
 * @param unknown takes whose report is made again by recovery
 * @param isPracticeBack whether the plan, the interview's day, topics and lines by hand are as they were left; else they are the backup's
 */
public record HistoryRepaired(Path setAside, LocalDateTime backupOf, int added, int unknown, boolean isPracticeBack) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    static HistoryRepaired of(
            SqliteHistory.Opened history, FiledSessionStore filed, FiledPracticeStore practice, ZoneId zone) {
        LocalDateTime backupOf = history.restored() ? LocalDateTime.ofInstant(history.backupOf(), zone) : null;
        return new HistoryRepaired(
                history.setAside(), backupOf, filed.addMissing(), filed.recoverUnknown(), practice.bringBack());
    }

    /** What happened, what is safe, what to do. */
    public String sentence() {
        return backupOf == null
                ? Messages.text("recovery.historyRebuilt", setAside, added, unknown, practice())
                : Messages.text(
                        "recovery.historyRestored", setAside, added, unknown, practice(), WHEN.format(backupOf));
    }

    private String practice() {
        if (isPracticeBack) {
            return Messages.text("recovery.practiceBack");
        }
        return Messages.text(backupOf == null ? "recovery.practiceNone" : "recovery.practiceOfBackup");
    }
}
