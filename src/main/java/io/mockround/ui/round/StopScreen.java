package io.mockround.ui.round;

import io.mockround.messages.Messages;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** The whole window once the gate is closed. All of it is one button. */
final class StopScreen extends StackPane {

    private static final double RING = 132;

    StopScreen(RoundViewModel model) {
        setId("stop");
        getStyleClass().add("stop-screen");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Messages.text("round.stop.accessible"));
        setOnMousePressed(event -> model.handBack()); // not clicked: a hand that moves while it clicks counts too

        Ring grace =
                new Ring(RING, model.ringFractionProperty(), model.graceTextProperty(), new SimpleStringProperty(""));
        grace.setId("grace");
        grace.getStyleClass().add("grace-ring");
        grace.setMinSize(RING, RING);
        VBox words = new VBox(
                24,
                label(Messages.text("round.stop"), "stop-title"),
                label(Messages.text("round.stop.question"), "stop-question"),
                grace,
                label(Messages.text("round.stop.how"), "stop-how"));
        words.setAlignment(Pos.CENTER);
        words.setMaxHeight(Region.USE_PREF_SIZE);
        Label saved = label("", "stop-saved");
        saved.textProperty().bind(model.stopSavedProperty());
        StackPane.setAlignment(saved, Pos.BOTTOM_CENTER);
        getChildren().addAll(words, saved);
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
