package io.mockround.ui.round;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * The keys of a round or a memo, taken from the scene before any control sees them: they work whatever has the focus, or when nothing has. So
 * do the buttons of mice that are bound, wherever the pointer is.
 *
 * <p>A key that is held down counts once. With Ctrl, Alt or Meta it is somebody else's.
 */
final class RoundKeys {

    private final Map<KeyCode, Runnable> commands;
    private final Set<MouseButton> buttons;
    private final Runnable onButton;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final EventHandler<KeyEvent> onPressed = this::pressed;
    private final EventHandler<KeyEvent> onReleased = this::released;
    private final EventHandler<MouseEvent> onMouse = this::pressed;

    /** Whose events are taken, or null. */
    private Scene scene;

    private boolean isClosed;

    /** @param onButton what the bound buttons do */
    RoundKeys(Map<KeyCode, Runnable> commands, Set<MouseButton> buttons, Runnable onButton) {
        this.commands = Map.copyOf(commands);
        this.buttons = Set.copyOf(buttons);
        this.onButton = onButton;
    }

    /** Takes the keys of whatever scene the view is in. */
    void follow(Node view) {
        view.sceneProperty().addListener((observed, was, is) -> moved(is));
        view.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .addListener((observed, was, is) -> forgetHeld());
        moved(view.getScene());
    }

    /** Lets go of them for good. */
    void close() {
        isClosed = true;
        detach();
    }

    private void moved(Scene to) {
        detach();
        if (to == null || isClosed) {
            return;
        }
        scene = to;
        to.addEventFilter(KeyEvent.KEY_PRESSED, onPressed);
        to.addEventFilter(KeyEvent.KEY_RELEASED, onReleased);
        to.addEventFilter(MouseEvent.MOUSE_PRESSED, onMouse);
    }

    private void detach() {
        if (scene == null) {
            return;
        }
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, onPressed);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, onReleased);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, onMouse);
        scene = null;
        forgetHeld();
    }

    /** The window lost the keyboard: the release of a held key goes elsewhere. */
    private void forgetHeld() {
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

    private void pressed(MouseEvent event) {
        if (buttons.contains(event.getButton())) {
            event.consume();
            onButton.run();
        }
    }
}
