package io.mockround.ui.attempts;

import io.mockround.history.Attempts;
import io.mockround.history.SessionStore;
import io.mockround.history.SideBySide;
import io.mockround.history.SideBySide.Column;
import io.mockround.history.SideBySideText;
import io.mockround.messages.Messages;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.SessionTexts;
import io.mockround.ui.common.Work;
import io.mockround.ui.common.WrittenFiles;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What is put side by side. Lives on the FX thread. */
public final class AttemptsViewModel {

    private final Callable<SideBySide> asked;
    private final String name;
    private final String emptiness;
    private final Work work;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<SideBySide> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(Messages.text("sideBySide.loading"));

    /** @param name of what they are attempts at; null for the question itself */
    private AttemptsViewModel(
            Callable<SideBySide> asked, String name, String emptiness, Work work, Navigator navigator) {
        this.asked = asked;
        this.name = name;
        this.emptiness = emptiness;
        this.work = work;
        this.navigator = navigator;
    }

    /** Of the rounds that began with a prompt. */
    public static AttemptsViewModel at(String prompt, SessionStore store, Work work, Navigator navigator) {
        String name = SessionTexts.kind(prompt);
        String empty = Messages.text("sideBySide.noAttempts", name);
        return new AttemptsViewModel(() -> Attempts.at(store, prompt, null), name, empty, work, navigator);
    }

    /** Of a question that was asked again. */
    public static AttemptsViewModel takes(
            String session, int exchange, SessionStore store, Work work, Navigator navigator) {
        String empty = Messages.text("sideBySide.noTakes");
        return new AttemptsViewModel(
                () -> Attempts.takes(store, session, exchange, null), null, empty, work, navigator);
    }

    public void load() {
        work.call(asked, this::show, navigator::tell);
    }

    /** Opens its review where it was asked: there it is played. */
    public void open(Column column) {
        navigator.review(column.session(), column.atMs());
    }

    /** As the command {@code attempts --csv} does. */
    public void writeTable(Path file) {
        SideBySide shown = table.get();
        work.call(
                () -> {
                    WrittenFiles.text(file, SideBySideText.csv(shown));
                    return file;
                },
                written -> navigator.note(
                        Messages.text("written.done", written.toAbsolutePath().toString()), null),
                navigator::tell);
    }

    /** Null until it is known. */
    public ReadOnlyObjectProperty<SideBySide> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /** What was asked, or that there is nothing yet. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    private void show(SideBySide found) {
        int columns = found.columns().size();
        String question =
                columns == 0 ? emptiness : found.columns().get(columns - 1).asked();
        title.set(name == null || columns == 0 ? question : name);
        table.set(found);
    }
}
