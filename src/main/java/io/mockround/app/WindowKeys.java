package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.ui.common.Navigator;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work on every screen that has no other use for them. While a round runs they lead nowhere and say so. */
final class WindowKeys {

    private final Map<KeyCombination, Way> ways;
    private final BooleanSupplier isRoundRunning;
    private final ScreenFrame frame;

    private record Way(Runnable open, String refusal) {}

    WindowKeys(Navigator navigator, BooleanSupplier isRoundRunning, ScreenFrame frame) {
        this.isRoundRunning = isRoundRunning;
        this.frame = frame;
        this.ways = Map.of(
                new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
                new Way(navigator::settings, "settings.notNow"),
                new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
                new Way(navigator::search, "window.search.notNow"),
                new KeyCodeCombination(KeyCode.F1),
                new Way(() -> keys(navigator), "window.keys.notNow"));
    }

    void attach(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The key that led to them leads back. */
    private void keys(Navigator navigator) {
        if (frame.isOver()) {
            frame.back();
        } else {
            navigator.keys();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && frame.isOver()) {
            event.consume();
            frame.back();
            return;
        }
        ways.forEach((keys, way) -> {
            if (keys.match(event)) {
                event.consume();
                go(way);
            }
        });
    }

    private void go(Way way) {
        if (isRoundRunning.getAsBoolean()) {
            frame.tell(Messages.text(way.refusal()));
        } else {
            way.open().run();
        }
    }
}
