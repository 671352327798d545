package io.mockround.ui.history;

import io.mockround.export.Export;
import io.mockround.history.SessionStore;
import io.mockround.messages.Messages;
import io.mockround.report.LoopPart;
import io.mockround.report.SessionReport;
import io.mockround.report.Words;
import io.mockround.ui.common.LongWork;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The list of sessions, what can be done with them, and a deletion that can be taken back. Lives on the FX thread.
 *
 * <p>Keep one for the window: deleted sessions first only leave the list; they are really gone when {@link #purge} is called, which the
 * window does when the history is left and before it closes, and when the note with <i>Undo</i> is gone. Who deletes one after the other can
 * take all of it back.
 */
public final class HistoryViewModel {

    private final SessionStore store;
    private final HistoryActions actions;
    private final Work work;
    private final LongWork longWork;
    private final SessionFiles files;
    private final Navigator navigator;
    private final HistoryFilters filters = new HistoryFilters(this::list);
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();

    /** All there are, the newest first. */
    private List<HistoryRow> found = List.of();

    /** Out of the list, but not deleted yet. */
    private List<HistoryRow> leaving = List.of();

    /** The session whose words are being found, or null. */
    private String transcribed;

    /** @param longWork the window's */
    public HistoryViewModel(
            SessionStore store, HistoryActions actions, Work work, LongWork longWork, Navigator navigator) {
        this.store = store;
        this.actions = actions;
        this.work = work;
        this.longWork = longWork;
        this.files = new SessionFiles(store, actions.exports(), longWork, navigator);
        this.navigator = navigator;
    }

    public void load() {
        work.call(() -> store.newestFirst().stream().map(HistoryRow::of).toList(), this::show, navigator::tell);
    }

    public void open(HistoryRow row) {
        navigator.review(row.id());
    }

    /** Puts all attempts at its prompt side by side. */
    public void attempts(HistoryRow row) {
        navigator.attempts(row.standing().prompt());
    }

    /** Takes them out of the list and offers to take that back, together with those that left it just before. */
    public void delete(List<HistoryRow> chosen) {
        List<HistoryRow> gone = Stream.concat(leaving.stream(), chosen.stream()).toList();
        leaving = gone;
        rows.removeIf(this::isLeaving);
        tellWhetherEmpty();
        String sentence = gone.size() == 1
                ? Messages.text("history.deleted", gone.get(0).title())
                : Messages.text("history.deletedAll", gone.size());
        navigator.note(sentence, () -> undo(gone), () -> leave(gone));
    }

    /** Really deletes what was taken out of the list. What cannot be deleted is back in the list. */
    public void purge() {
        List<HistoryRow> gone = leaving;
        leaving = List.of();
        found = found.stream().filter(row -> !goesWith(row, gone)).toList();
        if (!gone.isEmpty()) {
            longWork.change(work, Messages.text("history.deleting"), steps -> deleted(gone, steps), this::show);
        }
    }

    /** One that cannot be deleted keeps no other from it. */
    private Changed deleted(List<HistoryRow> gone, LongWork.Steps steps) {
        return Changed.all(
                gone, "history.deletingAll", steps, row -> actions.deletion().delete(row.id()));
    }

    /** Gives it another title; a blank one changes nothing. */
    public void rename(HistoryRow row, String title) {
        if (Words.tidy(title).isEmpty() || title.strip().equals(row.title())) {
            return;
        }
        change(() -> actions.notes().rename(row.id(), title), now -> {
            String sentence =
                    Messages.text("rename.done", row.title(), now.session().title());
            navigator.note(sentence, () -> change(() -> actions.notes().rename(row.id(), row.title()), again -> {}));
        });
    }

    /** @param tags separated by commas: all that it has from now on; to several sessions they are added */
    public void tag(List<HistoryRow> tagged, String tags) {
        List<String> wanted = Arrays.stream(tags.split(",")).map(String::strip).toList();
        longWork.change(
                work,
                Messages.text("history.tagging"),
                steps -> Changed.all(tagged, "history.taggingAll", steps, row -> {
                    List<String> all = new ArrayList<>(tagged.size() == 1 ? List.of() : row.tags());
                    all.addAll(wanted);
                    actions.notes().tag(row.id(), all);
                }),
                this::show);
    }

    /** Looks for the words of those that have none, again. */
    public void tryAgain(List<HistoryRow> wordless) {
        wordless.stream().filter(HistoryRow::lacksWords).map(HistoryRow::id).forEach(actions.again());
    }

    /** Writes one session to a file. */
    public void export(HistoryRow row, Export format, Path file) {
        files.write(List.of(row), format, List.of(file));
    }

    /** Writes each to a file of its own in a folder. */
    public void exportInto(List<HistoryRow> exported, Export format, Path folder) {
        files.write(
                exported,
                format,
                exported.stream()
                        .map(row -> folder.resolve(SessionFiles.nameOf(row, format)))
                        .toList());
    }

    private void change(Supplier<SessionReport> change, Consumer<SessionReport> done) {
        work.call(
                change::get,
                now -> {
                    load();
                    done.accept(now);
                },
                navigator::tell);
    }

    /** Says in its row that the words of this session are being found; null for none. */
    public void transcribing(String sessionId) {
        transcribed = sessionId;
        load();
    }

    public HistoryFilters filters() {
        return filters;
    }

    /** Newest first. */
    public ObservableList<HistoryRow> rows() {
        return rows;
    }

    /** There is no session; false until that is known. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** More may have left since: then these go with them. */
    private void leave(List<HistoryRow> gone) {
        if (gone == leaving) {
            purge();
        }
    }

    private void undo(List<HistoryRow> gone) {
        if (gone == leaving) {
            leaving = List.of();
            list();
        }
    }

    /** Also what could not be changed is shown as it is. */
    private void show(Changed changed) {
        load();
        changed.failures().forEach(navigator::tell);
        if (changed.wasCalledOff()) {
            navigator.note(Messages.text("history.changedSome", changed.done(), changed.wanted()), null);
        }
    }

    private boolean isLeaving(HistoryRow row) {
        return goesWith(row, leaving);
    }

    /** One of them, or a round of a loop among them. */
    private static boolean goesWith(HistoryRow row, List<HistoryRow> gone) {
        return gone.stream()
                .anyMatch(each -> each.id().equals(row.id())
                        || LoopPart.loopOf(row.id()).filter(each.id()::equals).isPresent());
    }

    private void show(List<HistoryRow> all) {
        found = all.stream()
                .map(row -> row.id().equals(transcribed) ? row.saying(Messages.text("history.transcribing")) : row)
                .toList();
        filters.offer(found);
        list();
    }

    private void list() {
        List<HistoryRow> listed = here().filter(filters::admit).toList();
        if (!listed.equals(rows)) { // what is set anew loses the selection
            rows.setAll(listed);
        }
        tellWhetherEmpty();
    }

    private void tellWhetherEmpty() {
        empty.set(here().findAny().isEmpty());
    }

    private Stream<HistoryRow> here() {
        return found.stream().filter(row -> !isLeaving(row));
    }
}
