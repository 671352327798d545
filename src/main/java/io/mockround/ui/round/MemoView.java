package io.mockround.ui.round;

import io.mockround.messages.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** The screen of a memo while it is spoken: how long it is, that it is safe, and the one thing to do. Samples its view-model until it is closed. */
public final class MemoView extends BorderPane implements AutoCloseable {

    /** Whatever a hand finds in the dark: to stop loses nothing. */
    private static final Set<KeyCode> STOPS = Set.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.ESCAPE);

    private final RoundKeys keys;
    private final AnimationTimer sampling;

    /** @param bound what stops besides Enter, Space and Esc: what hands back in a round */
    public MemoView(MemoViewModel model, HandBackKeys bound) {
        getStyleClass().addAll("page", "round", "memo");
        Button stop = RoundActions.button("stop", model::stop);
        stop.getStyleClass().add("hand-back");
        model.overProperty().addListener((observed, was, is) -> stop.setDisable(is));
        stop.setDisable(model.overProperty().get());
        setTop(new VBox(header(), new RecordingBand(model.recording().bandProperty())));
        setCenter(centre(model, stop));
        setBottom(new VBox(actions(model), new RecordingBar(model.recording(), new ReadOnlyStringWrapper(""))));
        sampling = new AnimationTimer() {
            @Override
            public void handle(long now) {
                model.frame(now);
            }
        };
        keys = new RoundKeys(commands(model, bound.keys()), bound.buttons(), model::stop);
        keys.follow(this);
        sceneProperty().addListener(change -> stop.requestFocus());
        sampling.start();
    }

    /** Stops sampling and lets go of the keys. The memo itself is not touched. */
    @Override
    public void close() {
        sampling.stop();
        keys.close();
    }

    private static Map<KeyCode, Runnable> commands(MemoViewModel model, Set<KeyCode> bound) {
        Map<KeyCode, Runnable> commands = new EnumMap<>(KeyCode.class);
        bound.forEach(key -> commands.put(key, model::stop));
        STOPS.forEach(key -> commands.put(key, model::stop));
        commands.put(KeyCode.M, model::mark);
        return commands;
    }

    private static Node actions(MemoViewModel model) {
        HBox actions = new HBox(RoundActions.quiet("mark", model::mark));
        actions.getStyleClass().add("round-actions");
        return actions;
    }

    private static Node header() {
        Label title = new Label(Messages.text("memo.screen"));
        title.getStyleClass().add("header-prompt");
        HBox header = new HBox(title);
        header.getStyleClass().add("round-header");
        return header;
    }

    private static Node centre(MemoViewModel model, Button stop) {
        Label clock = label(model.recording().recordedProperty(), "memo-clock");
        clock.setId("memo-clock");
        Label heading = label(model.headingProperty(), "heading");
        heading.setId("message");
        VBox words = new VBox(12, heading, label(model.detailProperty(), "quiet"));
        words.getStyleClass().add("round-message");
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox centre = new VBox(clock, words, stop);
        centre.getStyleClass().add("memo-centre");
        return centre;
    }

    private static Label label(ObservableStringValue text, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
