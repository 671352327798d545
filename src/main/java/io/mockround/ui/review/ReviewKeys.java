package io.mockround.ui.review;

import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the review. Space belongs to the player, so Enter presses the button that has the focus. */
final class ReviewKeys implements EventHandler<KeyEvent> {

    private static final long FAR_MS = 5_000;
    private static final long NEAR_MS = 1_000;

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final ReviewViewModel model;
    private final FindBar find;
    private final Map<KeyCode, Runnable> commands;

    /** On many keyboards a bracket or a plus is no key but a character, written with AltGr or Shift. */
    private final Map<String, Runnable> typed;

    /** Whether the key that is down has had its effect: what it writes has none then. */
    private boolean done;

    /** @param find null where there is no transcript: then Ctrl+F is the window's */
    ReviewKeys(ReviewViewModel model, FindBar find) {
        this.model = model;
        this.find = find;
        Runnable nearer = () -> model.zoom().by(Visible.STEP);
        Runnable farther = () -> model.zoom().by(1 / Visible.STEP);
        this.commands = Map.ofEntries(
                Map.entry(KeyCode.SPACE, model.playback()::playPause),
                Map.entry(KeyCode.N, model::nextFlag),
                Map.entry(KeyCode.P, model::previousFlag),
                Map.entry(KeyCode.F, model::nextFiller),
                Map.entry(KeyCode.S, model::nextSilence),
                Map.entry(KeyCode.OPEN_BRACKET, model.playback()::slower),
                Map.entry(KeyCode.CLOSE_BRACKET, model.playback()::faster),
                Map.entry(KeyCode.PLUS, nearer),
                Map.entry(KeyCode.ADD, nearer),
                Map.entry(KeyCode.EQUALS, nearer), // where + is written with Shift
                Map.entry(KeyCode.MINUS, farther),
                Map.entry(KeyCode.SUBTRACT, farther),
                Map.entry(KeyCode.DIGIT0, model.zoom()::whole),
                Map.entry(KeyCode.NUMPAD0, model.zoom()::whole));
        this.typed = Map.of("[", model.playback()::slower, "]", model.playback()::faster, "+", nearer, "-", farther);
    }

    @Override
    public void handle(KeyEvent event) {
        if (find != null && event.getEventType() == KeyEvent.KEY_PRESSED && finds(event)) {
            return;
        }
        Node focused = event.getSource() instanceof Scene scene ? scene.getFocusOwner() : null;
        if (focused instanceof TextInputControl) {
            return;
        }
        boolean taken = false;
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            done = pressed(event, focused);
            taken = done;
        } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
            taken = done || ran(typed.get(event.getCharacter()));
        }
        if (taken) {
            event.consume();
        }
    }

    /** Also in a text field, whose keys these are not. */
    private boolean finds(KeyEvent event) {
        if (FIND.match(event)) {
            find.open();
            event.consume();
        } else if (event.getCode() == KeyCode.F3 && find.isVisible()) {
            find.go(event);
        }
        return event.isConsumed();
    }

    private boolean pressed(KeyEvent event, Node focused) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.ENTER) {
            return entered(focused);
        }
        long step = event.isShiftDown() ? NEAR_MS : FAR_MS;
        if (event.getCode() == KeyCode.LEFT) {
            model.move(-step);
            return true;
        }
        if (event.getCode() == KeyCode.RIGHT) {
            model.move(step);
            return true;
        }
        return ran(commands.get(event.getCode()));
    }

    private static boolean entered(Node focused) {
        if (focused instanceof ButtonBase button) {
            button.fire();
            return true;
        }
        if (focused instanceof ActionBox box) {
            box.fire();
            return true;
        }
        if (focused instanceof TranscriptView transcript) {
            transcript.playFocused();
            return true;
        }
        return false;
    }

    private static boolean ran(Runnable command) {
        if (command != null) {
            command.run();
        }
        return command != null;
    }
}
