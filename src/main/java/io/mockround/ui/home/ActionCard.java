package io.mockround.ui.home;

import io.mockround.messages.Messages;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A big button that says what it begins, and below that what comes of it. */
final class ActionCard extends Button {

    /**
     * @param key of its texts; its id ends with it
     * @param titleClass how large its title is
     */
    ActionCard(String key, String titleClass, Runnable action) {
        Label title = new Label(Messages.text("home." + key));
        title.getStyleClass().add(titleClass);
        title.setWrapText(true);
        VBox text = new CardText(this);
        text.getChildren().add(title);
        text.getStyleClass().add("card-text");
        for (String line : Messages.text("home." + key + ".detail").split("\n")) {
            Label detail = new Label(line);
            detail.getStyleClass().add("card-detail");
            detail.setWrapText(true);
            text.getChildren().add(detail);
        }
        setId("home-" + key);
        getStyleClass().setAll("button", "action-card");
        setGraphic(text);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleText(Messages.text("home." + key) + ". " + Messages.text("home." + key + ".detail"));
        setOnAction(event -> action.run());
    }

    /** Wrapped texts in a button: a button asks for their height without a width, which would make them as tall as one word a line. */
    private static final class CardText extends VBox {

        private static final double PADDING = 66;

        private final Button card;

        CardText(Button card) {
            this.card = card;
            card.widthProperty().addListener((property, before, now) -> requestLayout());
        }

        @Override
        public Orientation getContentBias() {
            return null;
        }

        @Override
        protected double computePrefHeight(double width) {
            double free = card.getWidth() > PADDING ? card.getWidth() - PADDING : Double.MAX_VALUE;
            return super.computePrefHeight(width >= 0 ? width : Math.min(free, prefWidth(-1)));
        }
    }
}
