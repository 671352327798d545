package io.mockround.ui.review;

import java.util.regex.Pattern;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** Where a text is written. It is kept when writing pauses and when the box is left; Enter and Tab leave it as they leave a line. */
final class NoteBox extends TextArea {

    /** Long enough to type on within a sentence, short enough that a crash costs a word or two. */
    private static final Duration PAUSE = Duration.millis(800);

    /** Up to a day, as the command line takes it. */
    private static final Pattern MINUTES = Pattern.compile("\\d{0,3}|1[0-3]\\d\\d|14[0-3]\\d|1440");

    private final NotesViewModel model;
    private final NotePlace place;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean isFilling;

    NoteBox(NotesViewModel model, NotePlace place, String name, int rows) {
        this.model = model;
        this.place = place;
        setWrapText(true);
        setPrefRowCount(rows);
        setPrefColumnCount(10); // as wide as there is room, never wider
        setAccessibleText(name);
        getStyleClass().add("note-box");
        pause.setOnFinished(event -> model.save());
        fill();
        textProperty().addListener((value, before, text) -> written(text));
        focusedProperty().addListener((value, before, isFocused) -> {
            if (!isFocused) {
                leave();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** One that takes a number of minutes. */
    static NoteBox ofMinutes(NotesViewModel model, NotePlace place, String name) {
        NoteBox box = new NoteBox(model, place, name, 1);
        box.setTextFormatter(new TextFormatter<>(
                change -> MINUTES.matcher(change.getControlNewText()).matches() ? change : null));
        return box;
    }

    NotePlace place() {
        return place;
    }

    /** Shows what stands there now, unless it is what was written here: the caret would jump. */
    void fill() {
        String text = model.text(place);
        if (!isFocused() && !tidy(text).equals(tidy(getText())) || getText().isEmpty() && !text.isEmpty()) {
            isFilling = true;
            setText(text);
            isFilling = false;
        }
    }

    private void written(String text) {
        if (!isFilling) {
            model.write(place, text);
            pause.playFromStart();
        }
    }

    private void leave() {
        pause.stop();
        if (model.isUnsaved(place)) {
            model.save();
        }
    }

    /** A note is one line, however long, so Enter makes none; Tab goes to the next control as everywhere. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            leave();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            // what JavaFX's own text areas take for "the next control"
            fireEvent(new KeyEvent(
                    this, this, KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
