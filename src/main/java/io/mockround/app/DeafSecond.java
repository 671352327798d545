package io.mockround.app;

import io.mockround.time.MonotonicClock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/**
 * For a second after a round or a memo has made way for its review, keys and clicks do nothing: they were meant for what was there before. A key
 * that was pressed then stays deaf until it is released, however long it is held. On the FX thread.
 */
final class DeafSecond {

    /** A hand that was on its way has landed by then, and nobody has read a review so soon; ours, no source. */
    static final Duration LONG = Duration.ofSeconds(1);

    private final MonotonicClock clock;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);

    private final EventHandler<KeyEvent> onKey = this::key;
    private final EventHandler<MouseEvent> onMouse = this::mouse;
    /** The release of a held key may go to another window. */
    private final InvalidationListener onFocus = change -> held.clear();

    /** Null before the first. */
    private Long beganAtNanos;

    DeafSecond(MonotonicClock clock) {
        this.clock = clock;
    }

    /** Takes events from the window the scene is in, before the scene: its own filters must not see them either. */
    void attach(Scene scene) {
        scene.windowProperty().addListener((observed, was, is) -> {
            detach(was);
            if (is != null) {
                is.addEventFilter(KeyEvent.ANY, onKey);
                is.addEventFilter(MouseEvent.ANY, onMouse);
                is.focusedProperty().addListener(onFocus);
            }
        });
    }

    private void detach(Window from) {
        if (from != null) {
            from.removeEventFilter(KeyEvent.ANY, onKey);
            from.removeEventFilter(MouseEvent.ANY, onMouse);
            from.focusedProperty().removeListener(onFocus);
        }
    }

    /** From now. */
    void begin() {
        beganAtNanos = clock.nanos();
        held.clear();
    }

    private boolean isDeaf() {
        return beganAtNanos != null && clock.nanos() - beganAtNanos < LONG.toNanos();
    }

    /** What a held key types repeats with it. */
    void key(KeyEvent event) {
        boolean isPress = event.getEventType() == KeyEvent.KEY_PRESSED;
        boolean isTyped = event.getEventType() == KeyEvent.KEY_TYPED;
        if (isDeaf() && isPress) {
            held.add(event.getCode());
        }
        boolean isMeantBefore = isTyped ? !held.isEmpty() : held.contains(event.getCode());
        if (isDeaf() || isMeantBefore) {
            event.consume();
        }
        if (!isPress && !isTyped) {
            held.remove(event.getCode());
        }
    }

    /** The pointer may move: what it would do does not happen. */
    void mouse(MouseEvent event) {
        boolean isHand = event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == MouseEvent.MOUSE_RELEASED
                || event.getEventType() == MouseEvent.MOUSE_CLICKED;
        if (isHand && isDeaf()) {
            event.consume();
        }
    }
}
