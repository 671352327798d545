package io.mockround.ui.attempts;

import io.mockround.history.Attempts;
import io.mockround.history.Overlay;
import io.mockround.history.OverlayText;
import io.mockround.history.SessionStore;
import io.mockround.history.SideBySide;
import io.mockround.history.SideBySide.Column;
import io.mockround.history.SideBySideText;
import io.mockround.messages.Messages;
import io.mockround.ui.common.LongWork;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.SessionTexts;
import io.mockround.ui.common.Work;
import io.mockround.ui.common.WrittenFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;

/** What is put side by side, or over each other. Lives on the FX thread. */
public final class AttemptsViewModel {

    private final Callable<Attempts> asked;
    private final String name;
    private final String emptiness;
    private final Work work;
    private final LongWork longWork;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Attempts> found = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Face> face;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Messages.text("sideBySide.loading"));

    /** How they are looked at. */
    public enum Face {
        OVERLAID,
        NUMBERS
    }

    /** @param name of what they are attempts at; null for the question itself */
    private AttemptsViewModel(
            Callable<Attempts> asked,
            String name,
            String emptiness,
            Face first,
            Work work,
            LongWork longWork,
            Navigator navigator) {
        this.asked = asked;
        this.face = new SimpleObjectProperty<>(first);
        this.name = name;
        this.emptiness = emptiness;
        this.work = work;
        this.longWork = longWork;
        this.navigator = navigator;
    }

    /** Of the rounds that began with a prompt: they are long, and first looked at over each other. */
    public static AttemptsViewModel at(
            String prompt, SessionStore store, Work work, LongWork longWork, Navigator navigator) {
        String name = SessionTexts.kind(prompt);
        String empty = Messages.text("sideBySide.noAttempts", name);
        return new AttemptsViewModel(
                () -> Attempts.at(store, prompt, null), name, empty, Face.OVERLAID, work, longWork, navigator);
    }

    /** Of a question that was asked again: a minute each, first looked at side by side. */
    public static AttemptsViewModel takes(
            String session, int exchange, SessionStore store, Work work, LongWork longWork, Navigator navigator) {
        String empty = Messages.text("sideBySide.noTakes");
        return new AttemptsViewModel(
                () -> Attempts.takes(store, session, exchange, null),
                null,
                empty,
                Face.NUMBERS,
                work,
                longWork,
                navigator);
    }

    public void load() {
        work.call(asked, this::show, navigator::tell);
    }

    /** Opens its review where it was asked: there it is played. */
    public void open(Column column) {
        navigator.review(column.session(), column.atMs());
    }

    /** The same at a moment of it, in ms since it began. */
    public void open(Column column, long sinceMs) {
        navigator.review(column.session(), column.atMs() + sinceMs);
    }

    /** As the command {@code attempts --csv} does. */
    public void writeTable(Path file) {
        SideBySide shown = found.get().sideBySide();
        longWork.write(file, told -> WrittenFiles.text(file, SideBySideText.csv(shown)));
    }

    /** As the command {@code attempts --timeline --csv} does. */
    public void writeTimeline(Path file) {
        Overlay shown = found.get().overlay();
        longWork.write(file, told -> WrittenFiles.text(file, OverlayText.csv(shown)));
    }

    /** The chart as it is shown. */
    public void writePicture(Path file, Image drawn) {
        longWork.write(file, told -> WrittenFiles.png(file, drawn, told));
    }

    /** Null until it is known; without columns when there is none. */
    public ReadOnlyObjectProperty<Attempts> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public ObjectProperty<Face> faceProperty() {
        return face;
    }

    /** What was asked, or that there is nothing yet. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    private void show(Attempts answer) {
        List<Column> columns = answer.sideBySide().columns();
        String question =
                columns.isEmpty() ? emptiness : columns.get(columns.size() - 1).asked();
        title.set(name == null || columns.isEmpty() ? question : name);
        found.set(answer);
    }
}
