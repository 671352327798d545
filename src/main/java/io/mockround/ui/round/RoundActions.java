package io.mockround.ui.round;

import io.mockround.messages.Messages;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * What else a hand can do, each with its key. Not in the focus order: every action has a key of its own that works everywhere, and Enter on a
 * focused button would hand back instead of pressing it.
 */
final class RoundActions extends HBox {

    RoundActions(RoundViewModel model) {
        super(8);
        getStyleClass().add("round-actions");
        Button answer = quiet("answerGiven", model::answerGiven);
        enableOnly(answer, model.canGiveAnswerProperty());
        Button asked = quiet("asked", model::asked);
        enableOnly(asked, model.canBeAskedProperty());
        Label hint = new Label();
        hint.setId("round-hint");
        hint.getStyleClass().add("round-hint");
        hint.textProperty().bind(model.hintProperty());
        hint.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        answer,
                        quiet("clarifyingQuestion", model::clarifyingQuestion),
                        quiet("tellMeMore", model::tellMeMore),
                        asked,
                        quiet("mark", model::mark),
                        sound(model),
                        space,
                        hint,
                        quiet("abandon", model::abandonPressed));
    }

    /** Its words say how it is, not what pressing it does. */
    private static Button sound(RoundViewModel model) {
        Button sound = quiet("sound", model::toggleSound);
        sound.textProperty().bind(model.soundProperty());
        sound.accessibleTextProperty().bind(model.soundAccessibleProperty());
        return sound;
    }

    /** A button with its key beside its name. */
    static Button button(String action, Runnable command) {
        Label key = new Label(Messages.text("round.key." + action));
        key.getStyleClass().add("key-cap");
        Button button = new Button(Messages.text("round.action." + action), key);
        button.setId(action);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(Messages.text("round.accessible." + action));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> command.run());
        return button;
    }

    static void enableOnly(Button button, ObservableBooleanValue when) {
        when.addListener((observed, was, is) -> button.setDisable(!is));
        button.setDisable(!when.get());
    }

    static Button quiet(String action, Runnable command) {
        Button button = button(action, command);
        button.getStyleClass().add("round-action");
        button.setFocusTraversable(false);
        return button;
    }
}
