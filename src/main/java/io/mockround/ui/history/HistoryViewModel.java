package io.mockround.ui.history;

import io.mockround.history.SessionDeletion;
import io.mockround.history.SessionStore;
import io.mockround.messages.Messages;
import io.mockround.report.LoopPart;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The list of sessions and a deletion that can be taken back. Lives on the FX thread.
 *
 * <p>Keep one for the window: a deleted session first only leaves the list; it is really gone when {@link #purge} is called, which the
 * window does when the note with <i>Undo</i> is gone and before it closes, or when the next one is deleted.
 */
public final class HistoryViewModel {

    private final SessionStore store;
    private final SessionDeletion deletion;
    private final Work work;
    private final Navigator navigator;
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    /** Out of the list, but not deleted yet; or null. */
    private HistoryRow leaving;

    private int leavingFrom;

    /** The session whose words are being found, or null. */
    private String transcribed;

    public HistoryViewModel(SessionStore store, SessionDeletion deletion, Work work, Navigator navigator) {
        this.store = store;
        this.deletion = deletion;
        this.work = work;
        this.navigator = navigator;
    }

    public void load() {
        work.call(() -> store.newestFirst().stream().map(HistoryRow::of).toList(), this::show, navigator::tell);
    }

    public void open(HistoryRow row) {
        navigator.review(row.id());
    }

    /** Takes it out of the list and offers to take that back. */
    public void delete(HistoryRow row) {
        purge();
        leaving = row;
        leavingFrom = rows.indexOf(row);
        rows.removeIf(other -> goesWith(other, row));
        empty.set(rows.isEmpty());
        navigator.note(Messages.text("history.deleted", row.title()), () -> undo(row));
    }

    /** Really deletes what was taken out of the list. The session is back in the list when that fails. */
    public void purge() {
        if (leaving == null) {
            return;
        }
        String id = leaving.id();
        leaving = null;
        work.call(
                () -> {
                    deletion.delete(id);
                    return id;
                },
                this::deleted,
                failure -> {
                    navigator.tell(failure);
                    load();
                });
    }

    /** Says in its row that the words of this session are being found; null for none. */
    public void transcribing(String sessionId) {
        transcribed = sessionId;
        load();
    }

    /** Newest first. */
    public ObservableList<HistoryRow> rows() {
        return rows;
    }

    /** There is no session; false until that is known. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    private void undo(HistoryRow row) {
        if (row.equals(leaving)) {
            leaving = null;
            rows.add(Math.min(leavingFrom, rows.size()), row);
            empty.set(false);
            load(); // the rounds of a loop come back with it
        }
    }

    /** A loop is another without one of its rounds. */
    private void deleted(String id) {
        if (LoopPart.loopOf(id).isPresent()) {
            load();
        }
    }

    /** Itself, and the rounds of a loop. */
    private static boolean goesWith(HistoryRow row, HistoryRow leaving) {
        return row.equals(leaving)
                || LoopPart.loopOf(row.id()).filter(leaving.id()::equals).isPresent();
    }

    private void show(List<HistoryRow> found) {
        leavingFrom = Math.max(0, found.indexOf(leaving));
        rows.setAll(found.stream()
                .filter(row -> leaving == null || !goesWith(row, leaving))
                .map(row -> row.id().equals(transcribed) ? row.saying(Messages.text("history.transcribing")) : row)
                .toList());
        empty.set(rows.isEmpty());
    }
}
