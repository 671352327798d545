package io.mockround.ui.review;

import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the review. Space belongs to the player, so Enter presses the button that has the focus. */
final class ReviewKeys implements EventHandler<KeyEvent> {

    private static final long FAR_MS = 5_000;
    private static final long NEAR_MS = 1_000;

    private final ReviewViewModel model;
    private final Map<KeyCode, Runnable> commands;

    ReviewKeys(ReviewViewModel model) {
        this.model = model;
        this.commands = Map.of(
                KeyCode.SPACE, model::playPause,
                KeyCode.N, model::nextFlag,
                KeyCode.P, model::previousFlag,
                KeyCode.F, model::nextFiller,
                KeyCode.S, model::nextSilence);
    }

    @Override
    public void handle(KeyEvent event) {
        Node focused = event.getSource() instanceof Scene scene ? scene.getFocusOwner() : null;
        if (focused instanceof TextInputControl || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        long step = event.isShiftDown() ? NEAR_MS : FAR_MS;
        if (event.getCode() == KeyCode.LEFT) {
            model.move(-step);
        } else if (event.getCode() == KeyCode.RIGHT) {
            model.move(step);
        } else if (event.getCode() == KeyCode.ENTER && focused instanceof ButtonBase button) {
            button.fire();
        } else if (event.getCode() == KeyCode.ENTER && focused instanceof ActionBox box) {
            box.fire();
        } else if (commands.containsKey(event.getCode())) {
            commands.get(event.getCode()).run();
        } else {
            return;
        }
        event.consume();
    }
}
