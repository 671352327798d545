package io.mockround.ui.home;

import io.mockround.messages.Messages;
import io.mockround.review.Progress;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Imports files one after the other and opens the review of the last. Lives on the FX thread; keep one for the window, so that an import
 * goes on, and is still shown, when the screen is left and opened again.
 */
public final class ImportViewModel {

    private static final double UNKNOWN = -1;

    private final Importing importing;
    private final RecentImports recent;
    private final Work work;
    private final Navigator navigator;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private AtomicBoolean calledOff = new AtomicBoolean();
    private ImportSummary summary = new ImportSummary();
    private String lastDone;
    private boolean isWatched = true;

    /** @param recent told of each file that was imported or is gone */
    public ImportViewModel(Importing importing, RecentImports recent, Work work, Navigator navigator) {
        this.importing = importing;
        this.recent = recent;
        this.work = work;
        this.navigator = navigator;
    }

    /** Imports these too, after those that wait already. */
    public void importFiles(List<Path> files) {
        waiting.addAll(files);
        if (!running.get() && !files.isEmpty()) {
            calledOff = new AtomicBoolean();
            lastDone = null;
            summary = new ImportSummary();
            running.set(true);
            next();
        }
    }

    /** Calls off the running import and those that wait; nothing of them is kept. */
    public void cancel() {
        waiting.clear();
        calledOff.set(true);
        status.set(Messages.text("home.import.stopping"));
    }

    /** Whether the screen is shown: only then a finished import opens its review; else it is told in passing. */
    public void setWatched(boolean isWatched) {
        this.isWatched = isWatched;
    }

    public RecentImports recent() {
        return recent;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** From 0 to 1; negative while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    private void next() {
        Path file = waiting.poll();
        if (file == null) {
            running.set(false);
            tell();
            return;
        }
        String name = String.valueOf(file.getFileName());
        AtomicBoolean mine = calledOff;
        status.set(Messages.text("home.import.IMPORTING", name, waiting.size()));
        progress.set(UNKNOWN);
        Progress told = new Progress() {
            @Override
            public void at(Step step, long doneMs, long ofMs) {
                checkpoint();
                work.fx().execute(() -> show(step, name, ofMs <= 0 ? UNKNOWN : Math.min(1, (double) doneMs / ofMs)));
            }

            @Override
            public void checkpoint() {
                if (mine.get()) {
                    throw new CancellationException();
                }
            }
        };
        work.call(
                () -> importing.importFile(file, told),
                imported -> done(file, imported),
                failure -> failed(file, failure));
    }

    private void show(Progress.Step step, String name, double share) {
        if (running.get() && !calledOff.get()) {
            status.set(Messages.text("home.import." + step.name(), name, waiting.size()));
            progress.set(share);
        }
    }

    private void done(Path file, Importing.Imported imported) {
        recent.imported(file);
        lastDone = imported.sessionId();
        summary.imported(imported);
        next();
    }

    private void failed(Path file, Exception failure) {
        recent.failed(file, failure);
        if (!(failure instanceof CancellationException)) {
            summary.refused(file, navigator.sentence(failure));
        }
        next();
    }

    private void tell() {
        String sentences = summary.sentences();
        if (lastDone != null && isWatched) {
            navigator.review(lastDone);
        } else if (lastDone != null) {
            sentences = (sentences + " " + Messages.text("home.import.done")).strip();
        }
        if (!sentences.isEmpty()) {
            navigator.note(sentences, null);
        }
    }
}
