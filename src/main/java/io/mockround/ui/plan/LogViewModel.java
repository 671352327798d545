package io.mockround.ui.plan;

import io.mockround.messages.Days;
import io.mockround.messages.Messages;
import io.mockround.practice.LogImport;
import io.mockround.practice.LogLine;
import io.mockround.practice.LogTable;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import io.mockround.ui.common.WrittenFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The practice log: a line for every session, and lines by hand. Lives on the FX thread. */
public final class LogViewModel {

    private final PlanSources sources;
    private final Work work;
    private final Navigator navigator;
    private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    LogViewModel(PlanSources sources, Work work, Navigator navigator) {
        this.sources = sources;
        this.work = work;
        this.navigator = navigator;
    }

    /**
     * A line as it is typed.
     *
     * @param day null where nothing is typed
     * @param minutes as typed; may be blank
     */
    public record Draft(
            LocalDate day,
            String kind,
            String prompt,
            String difficulty,
            String minutes,
            Result result,
            FailureMode failureMode,
            String insight) {}

    public void load() {
        work.call(() -> sources.log().get(), this::show, navigator::tell);
    }

    /** An empty one of today. */
    public Draft blank() {
        return new Draft(sources.today().get(), "", "", "", "", null, null, "");
    }

    /** Of a line, as it is read. */
    String day(LogLine line) {
        return Days.day(line.day(), sources.today().get());
    }

    static Draft draftOf(LogLine line) {
        return new Draft(
                line.day(),
                line.kind(),
                line.prompt(),
                line.difficulty(),
                Minutes.written(line.minutes()),
                line.result(),
                line.failureMode(),
                line.insight());
    }

    /**
     * Keeps what was typed.
     *
     * @param before the line it takes the place of; null for a new one. Of a session's line only result, failure mode and insight are kept
     * @return what is wrong with it, in a sentence; empty when it is kept
     */
    public String save(LogLine before, Draft draft) {
        if (before != null && before.sessionId() != null) {
            change(() -> sources.notes()
                    .wentExactly(before.sessionId(), draft.result(), draft.failureMode(), draft.insight()));
            return "";
        }
        if (draft.day() == null || draft.kind().isBlank() || draft.prompt().isBlank()) {
            return Messages.text("plan.log.incomplete");
        }
        Double minutes;
        try {
            minutes = Minutes.read(draft.minutes());
        } catch (NumberFormatException e) {
            return Messages.text("plan.minutesWrong");
        }
        LogLine line = new LogLine(
                null,
                draft.day(),
                draft.kind().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"),
                draft.prompt().strip(),
                draft.difficulty(),
                minutes,
                draft.result(),
                draft.failureMode(),
                draft.insight().strip());
        if (before == null) {
            work.call(() -> sources.practice().add(line), added -> added(added, line), navigator::tell);
        } else {
            change(() -> sources.practice().replace(before, line));
        }
        return "";
    }

    /** Takes a line by hand out; it can be taken back. */
    public void delete(LogLine line) {
        change(() -> sources.practice().remove(line));
        navigator.note(
                Messages.text("plan.log.deleted", line.prompt()),
                () -> change(() -> sources.practice().add(line)));
    }

    /** Opens the session of a line. */
    public void open(LogLine line) {
        navigator.review(line.sessionId());
    }

    /** As the command {@code log --csv} writes it. */
    public void writeTable(Path file) {
        work.call(
                () -> {
                    WrittenFiles.text(file, LogTable.write(sources.log().get()));
                    return file;
                },
                written -> navigator.note(
                        Messages.text("written.done", written.toAbsolutePath().toString()), null),
                navigator::tell);
    }

    /** As the command {@code log import} reads it: all lines or, when one is wrong, none. */
    public void readTable(Path file) {
        work.call(
                () -> {
                    List<LogLine> read = LogTable.read(file);
                    int added = LogImport.add(sources.practice(), sources.log().get(), read);
                    return Messages.text("log.imported", added, read.size() - added);
                },
                told -> {
                    load();
                    navigator.note(told, null);
                },
                navigator::tell);
    }

    /** The newest first. */
    public ObservableList<LogLine> lines() {
        return lines;
    }

    /** Whether they are known. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    private void added(boolean isNew, LogLine line) {
        load();
        if (!isNew) {
            navigator.note(Messages.text("log.addedAlready", line.prompt()), null);
        }
    }

    private void change(Callable<?> change) {
        Consumer<Object> done = changed -> load();
        work.call(change, done::accept, navigator::tell);
    }

    private void show(List<LogLine> oldestFirst) {
        List<LogLine> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        loaded.set(true);
        lines.setAll(newestFirst);
    }
}
