package io.mockround.ui.round;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The round's keys, taken from the scene before any control sees them: they work whatever has the focus, or when nothing has.
 *
 * <p>A key that is held down counts once. With Ctrl, Alt or Meta it is somebody else's.
 */
final class RoundKeys {

    private final Map<KeyCode, Runnable> commands;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final EventHandler<KeyEvent> onPressed = this::pressed;
    private final EventHandler<KeyEvent> onReleased = this::released;

    RoundKeys(Map<KeyCode, Runnable> commands) {
        this.commands = Map.copyOf(commands);
    }

    void attach(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, onPressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, onReleased);
    }

    void detach(Scene scene) {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, onPressed);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, onReleased);
        forgetHeld();
    }

    /** The window lost the keyboard: the release of a held key goes elsewhere. */
    void forgetHeld() {
        held.clear();
    }

    private void pressed(KeyEvent event) {
        Runnable command = commands.get(event.getCode());
        if (command == null || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        event.consume();
        if (held.add(event.getCode())) {
            command.run();
        }
    }

    private void released(KeyEvent event) {
        if (held.remove(event.getCode())) {
            event.consume();
        }
    }
}
