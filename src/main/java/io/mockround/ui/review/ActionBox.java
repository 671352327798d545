package io.mockround.ui.review;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** A button of several lines. {@code Button} cannot tell its height when what it shows wraps. */
final class ActionBox extends VBox {

    private final Runnable action;

    ActionBox(String accessibleText, Runnable action) {
        this.action = action;
        getStyleClass().add("review-action");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(accessibleText);
        setOnMousePressed(event -> requestFocus());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                fire();
            }
        });
    }

    void fire() {
        action.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
