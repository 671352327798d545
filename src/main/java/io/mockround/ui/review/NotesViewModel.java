package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.notes.BoardPhoto;
import io.mockround.report.Notes;
import io.mockround.report.Retrospective;
import io.mockround.report.Retrospective.Asked;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.ui.common.Work;
import io.mockround.ui.review.NotePlace.AskedText;
import io.mockround.ui.review.NotePlace.AskedText.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What the person says of one session: ticks, answers, how it went, the board, the interview. Lives on the FX thread; knows no controls. Every
 * choice is kept at once. A text is kept by {@link #save}; until it is, it stands in a map that outlives the screen, so that a full disk loses
 * nothing.
 */
public final class NotesViewModel {

    private final NotesDesk desk;
    private final Map<NotePlace, String> unsaved;
    private final Work work;
    private final NotesDesk.Told told;
    private final String id;

    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private SessionReport report;
    private boolean isPhotoMissed;

    /** @param unsaved this session's texts that could not be kept yet, from an earlier look at it; kept up to date here */
    public NotesViewModel(
            SessionReport report, NotesDesk desk, Map<NotePlace, String> unsaved, Work work, NotesDesk.Told told) {
        this.report = report;
        this.desk = desk;
        this.unsaved = unsaved;
        this.work = work;
        this.told = told;
        this.id = report.session().id();
        if (!unsaved.isEmpty()) {
            status.set(Messages.text("notes.unsaved"));
        }
    }

    /** Shows what is known now of the session; what is being written stays. */
    public void show(SessionReport now) {
        report = now;
        revision.set(revision.get() + 1);
    }

    SessionReport report() {
        return report;
    }

    Notes notes() {
        return report.notes().or(Notes.NONE);
    }

    Retrospective interview() {
        return notes().retrospective().or(Retrospective.EMPTY);
    }

    List<ExchangePart> exchanges() {
        return report.exchanges().or(List.of());
    }

    /** What is to be seen in a place: what was written, kept or not. */
    String text(NotePlace place) {
        String written = unsaved.get(place);
        return written == null ? place.in(report) : written;
    }

    void write(NotePlace place, String text) {
        unsaved.put(place, text);
    }

    boolean isUnsaved(NotePlace place) {
        return unsaved.containsKey(place);
    }

    /** Keeps what was written. Called when writing pauses, when a place is left, and when the screen is. */
    public void save() {
        if (unsaved.isEmpty()) {
            return;
        }
        Map<NotePlace, String> now = new LinkedHashMap<>(unsaved);
        keep(() -> keepAll(now), () -> unsaved.entrySet().removeAll(now.entrySet()));
    }

    private SessionReport keepAll(Map<NotePlace, String> texts) {
        SessionReport kept = null;
        for (Map.Entry<NotePlace, String> text : texts.entrySet()) {
            kept = text.getKey().keep(desk, id, text.getValue());
        }
        return kept;
    }

    /** @param point from 1, in the order they stand there */
    void tick(int exchange, int point, boolean isTicked) {
        keep(() -> desk.notes().tick(id, exchange, point, isTicked));
    }

    /** @param result null takes it back */
    void result(Notes.Result result) {
        keep(() -> desk.notes().result(id, result));
    }

    /** @param mode null takes it back */
    void failureMode(Notes.FailureMode mode) {
        keep(() -> desk.notes().failureMode(id, mode));
    }

    /** Keeps a copy of a picture. */
    void photo(Path file) {
        keep(() -> desk.notes().photo(id, file));
    }

    /** Where the copy is, or null. */
    Path photo() {
        return notes().photo().map(Path::of).orNull();
    }

    /** Finds out how the picture is to be shown; {@code done} is not called where it cannot be read any more: that is told once. */
    void findPhoto(Consumer<BoardPicture> done) {
        Path kept = photo();
        work.call(
                () -> new BoardPicture(kept, BoardPhoto.read(kept).turn()),
                found -> {
                    if (found.file().equals(photo())) { // else it was removed or replaced meanwhile
                        done.accept(found);
                    }
                },
                failure -> {
                    if (!isPhotoMissed) {
                        isPhotoMissed = true;
                        told.failed(failure);
                    }
                });
    }

    void removePhoto() {
        Path kept = photo();
        work.call(
                () -> {
                    BoardPhoto photo = BoardPhoto.read(kept);
                    return new Removed(desk.notes().withoutPhoto(id), photo);
                },
                removed -> {
                    show(removed.report());
                    told.removed(
                            Messages.text("notes.photo.removed"),
                            () -> keep(() -> desk.notes().photo(id, removed.photo())));
                },
                this::failed);
    }

    private record Removed(SessionReport report, BoardPhoto photo) {}

    /** @param outcome null takes it back */
    void outcome(Retrospective.Outcome outcome) {
        change(page -> page.withOutcome(outcome));
    }

    /** @param went null takes it back */
    void went(int n, Retrospective.Went went) {
        keep(() -> desk.interviews().change(id, n, asked -> asked.withWent(went)));
    }

    /** Adds a question that was asked; {@code done} runs once it is kept. */
    void ask(String question, Runnable done) {
        if (!question.isBlank()) {
            keep(() -> desk.interviews().change(id, page -> page.asked(question, null, null, null)), done);
        }
    }

    /** Whether the page is empty and the round has questions to begin it with. */
    boolean canTakeQuestions() {
        return interview().questions().isEmpty() && !exchanges().isEmpty();
    }

    /** Begins the page with the questions of the round. */
    void takeQuestions() {
        List<String> asked =
                exchanges().stream().map(ExchangePart::question).distinct().toList();
        change(page -> {
            Retrospective all = page;
            for (String question : asked) {
                all = all.asked(question, null, null, null);
            }
            return all;
        });
    }

    void removeQuestion(int n) {
        Asked gone = interview().questions().stream()
                .filter(asked -> asked.n() == n)
                .findFirst()
                .map(this::asWritten)
                .orElseThrow();
        keep(() -> desk.interviews().remove(id, n), () -> {
            unsaved.keySet().removeIf(place -> place instanceof AskedText text && text.n() == n);
            told.removed(Messages.text("notes.question.removed"), () -> change(page -> withAgain(page, gone)));
        });
    }

    /** With what was written of it and is not kept yet. */
    private Asked asWritten(Asked asked) {
        return asked.with(
                unsaved.get(new AskedText(asked.n(), Part.QUESTION)),
                null,
                unsaved.get(new AskedText(asked.n(), Part.REACTION)),
                unsaved.get(new AskedText(asked.n(), Part.DIFFERENTLY)));
    }

    /** In its old place, unless its number has been given to another question since. */
    private static Retrospective withAgain(Retrospective page, Asked gone) {
        List<Asked> all = new ArrayList<>(page.questions());
        int n = all.stream().anyMatch(asked -> asked.n() == gone.n())
                ? all.stream().mapToInt(Asked::n).max().orElse(0) + 1
                : gone.n();
        all.add(new Asked(n, gone.question(), gone.went(), gone.reaction(), gone.differently()));
        all.sort(Comparator.comparingInt(Asked::n));
        return new Retrospective(page.outcome(), page.minutes(), all, page.differently());
    }

    private void change(UnaryOperator<Retrospective> change) {
        keep(() -> desk.interviews().change(id, change));
    }

    private void keep(Callable<SessionReport> change) {
        keep(change, () -> {});
    }

    private void keep(Callable<SessionReport> change, Runnable done) {
        work.call(
                change,
                kept -> {
                    done.run();
                    status.set(unsaved.isEmpty() ? Messages.text("notes.kept") : "");
                    show(kept);
                },
                this::failed);
    }

    /** What was chosen is shown as it still is; what was written stays where it is, to be kept later. */
    private void failed(Exception failure) {
        status.set(unsaved.isEmpty() ? "" : Messages.text("notes.unsaved"));
        told.failed(failure);
        show(report);
    }

    /** Rises whenever what is to be shown may have changed. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Whether what was written is kept; may be empty. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }
}
