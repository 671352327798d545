package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Play, where it plays, and the keys. */
final class PlayerBar extends HBox {

    private final ReviewViewModel model;
    private final Button play = new Button();
    private final Region glyph = new Region();
    private final Label at = new Label();
    private final Label of = new Label();

    PlayerBar(ReviewViewModel model) {
        this.model = model;
        getStyleClass().add("review-player");
        play.setId("play");
        play.getStyleClass().setAll("review-play", "review-action");
        play.setGraphic(glyph);
        play.setOnAction(event -> model.playPause());
        at.getStyleClass().add("review-clock");
        at.setId("position");
        at.setMinWidth(USE_PREF_SIZE);
        of.getStyleClass().addAll("review-clock", "quiet");
        of.setMinWidth(USE_PREF_SIZE);
        Label keys = new Label(Messages.text("review.keys"));
        keys.getStyleClass().add("review-keys");
        HBox.setHgrow(keys, Priority.ALWAYS);
        getChildren().addAll(play, at, of, keys);
        model.playingProperty().addListener(change -> state());
        model.positionMsProperty().addListener(change -> time());
        model.axisProperty().addListener(change -> time());
        state();
        time();
    }

    Button play() {
        return play;
    }

    private void state() {
        boolean playing = model.playingProperty().get();
        glyph.getStyleClass().setAll(playing ? "review-glyph-pause" : "review-glyph-play");
        play.setAccessibleText(Messages.text(playing ? "review.pause" : "review.play"));
    }

    private void time() {
        long ms = model.positionMsProperty().get();
        at.setText(Times.clock(ms) + "." + ms / 100 % 10);
        of.setText("/ " + Times.clock(model.durationMs()));
    }
}
