package io.mockround.app;

import io.mockround.adapter.sqlite.SqliteHistory;
import io.mockround.history.FiledSessionStore;
import io.mockround.messages.Messages;
import java.nio.file.Path;

/**
 * A damaged history was set aside and made again: from the newest sound backup where there was one, from the reports beside the takes, and,
 * for takes without one, by recovery.
 *
 * @param setAside where the damaged file is now
 * @param added sessions that the backup did not know
 * @param unknown takes whose report is made again by recovery
 */
public record HistoryRepaired(Path setAside, boolean restored, int added, int unknown) {

    static HistoryRepaired of(SqliteHistory.Opened history, FiledSessionStore filed) {
        return new HistoryRepaired(history.setAside(), history.restored(), filed.addMissing(), filed.recoverUnknown());
    }

    /** What happened, what is safe, what to do. */
    public String sentence() {
        return Messages.text(
                restored ? "recovery.historyRestored" : "recovery.historyRebuilt", setAside, added, unknown);
    }
}
