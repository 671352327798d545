package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.recording.PlaybackSpeed;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Play, where it plays, how fast, and the keys. */
final class PlayerBar extends HBox {

    private final PlaybackViewModel model;
    private final Button play = new Button();
    private final Region glyph = new Region();
    private final Label at = new Label();
    private final Label of = new Label();
    private final Button slower = step("slower", "\u2212", "review.slower");
    private final Label speed = new Label();
    private final Button faster = step("faster", "+", "review.faster");

    /** @param sounding what is played in turn; empty when nothing is, then the keys are told in its place */
    PlayerBar(PlaybackViewModel model, ReadOnlyStringProperty sounding) {
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
        keys.visibleProperty().bind(sounding.isEmpty());
        keys.managedProperty().bind(keys.visibleProperty());
        Label heading = new Label();
        heading.setId("sounding");
        heading.getStyleClass().add("review-sounding");
        heading.textProperty().bind(sounding);
        heading.visibleProperty().bind(sounding.isNotEmpty());
        heading.managedProperty().bind(heading.visibleProperty());
        getChildren().addAll(play, at, of, speeds(), keys, heading);
        model.playingProperty().addListener(change -> state());
        model.positionMsProperty().addListener(change -> time());
        model.durationMsProperty().addListener(change -> time());
        model.speedProperty().addListener(change -> speed());
        state();
        time();
        speed();
    }

    Button play() {
        return play;
    }

    private HBox speeds() {
        slower.setOnAction(event -> model.slower());
        faster.setOnAction(event -> model.faster());
        speed.setId("speed");
        speed.getStyleClass().addAll("review-clock", "review-speed");
        HBox box = new HBox(slower, speed, faster);
        box.getStyleClass().add("review-speeds");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private static Button step(String id, String sign, String message) {
        Button button = new Button(sign);
        button.setId(id);
        button.getStyleClass().setAll("review-step", "review-action");
        button.setAccessibleText(Messages.text(message));
        button.setTooltip(new Tooltip(Messages.text(message)));
        return button;
    }

    private void state() {
        boolean playing = model.playingProperty().get();
        glyph.getStyleClass().setAll(playing ? "review-glyph-pause" : "review-glyph-play");
        play.setAccessibleText(Messages.text(playing ? "review.pause" : "review.play"));
    }

    private void time() {
        long ms = model.positionMsProperty().get();
        at.setText(Times.clock(ms) + "." + ms / 100 % 10);
        of.setText("/ " + Times.clock(model.durationMsProperty().get()));
    }

    /** The button that can do no more is not disabled: it would lose the focus of who holds it. */
    private void speed() {
        PlaybackSpeed now = model.speedProperty().get();
        speed.setText(Messages.text("review.speed", now.factor()));
        speed.setAccessibleText(Messages.text("review.speed.accessible", now.factor()));
    }
}
