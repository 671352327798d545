package io.mockround.ui.round;

import io.mockround.messages.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** The round screen. Samples its view-model until it is closed. */
public final class RoundView extends StackPane implements AutoCloseable {

    private static final double LARGEST_RING = 460;
    private static final PseudoClass AMBER = PseudoClass.getPseudoClass("amber");

    private final RoundViewModel model;
    private final Button handBack;
    private final Button finish;
    private final BorderPane round = new BorderPane();
    private final StopScreen stop;
    private final RoundKeys keys;
    private final AnimationTimer sampling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            model.frame(now);
        }
    };

    /** @param bound what hands back besides Enter */
    public RoundView(RoundViewModel model, HandBackKeys bound) {
        this.model = model;
        getStyleClass().addAll("page", "round");
        handBack = RoundActions.button("handBack", model::handBack);
        handBack.getStyleClass().add("hand-back");
        handBack.textProperty().bind(model.handBackProperty());
        handBack.accessibleTextProperty().bind(model.handBackAccessibleProperty());
        RoundActions.enableOnly(handBack, model.canHandBackProperty());
        show(handBack, model.asksProperty());
        finish = RoundActions.button("finish", model::finish);
        finish.getStyleClass().add("hand-back");
        RoundActions.enableOnly(finish, model.canFinishProperty());
        show(finish, model.openEndedProperty());
        stop = new StopScreen(model);
        round.setTop(new VBox(header(), new RecordingBand(model.lostBandProperty())));
        round.setCenter(new StackPane(columns(), message()));
        round.setBottom(
                new VBox(new RoundActions(model), new RecordingBar(model.recording(), model.hearsLiveProperty())));
        getChildren().addAll(round, stop);
        model.stopVisibleProperty().addListener((observed, was, is) -> showStop(is));
        showStop(model.stopVisibleProperty().get());

        keys = new RoundKeys(commands(bound.keys()), bound.buttons(), model::handBack);
        keys.follow(this);
        sceneProperty().addListener(change -> showStop(stop.isVisible()));
        sampling.start();
    }

    /** Stops sampling and lets go of the keys. The round itself is not touched. */
    @Override
    public void close() {
        sampling.stop();
        keys.close();
    }

    private Map<KeyCode, Runnable> commands(Set<KeyCode> boundToHandBack) {
        Map<KeyCode, Runnable> commands = new EnumMap<>(KeyCode.class);
        boundToHandBack.forEach(key -> commands.put(key, model::handBack));
        for (RoundKey key : RoundKey.values()) {
            commands.put(key.key(), () -> key.press(model));
        }
        return commands;
    }

    /** The stop screen replaces everything: what is under it must not be reached by Tab or by a screen reader. */
    private void showStop(boolean visible) {
        stop.setVisible(visible);
        round.setVisible(!visible);
        Node hand = handBack.isVisible() ? handBack : finish;
        Node focus = visible ? stop : hand;
        focus.requestFocus();
    }

    private static void show(Button button, ObservableBooleanValue when) {
        button.visibleProperty().bind(when);
        button.managedProperty().bind(when);
    }

    private Node header() {
        Label prompt = text(model.question().promptProperty(), "header-prompt");
        prompt.managedProperty().bind(prompt.textProperty().isNotEmpty());
        Label position = text(model.question().positionProperty(), "quiet");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label left = text(model.roundLeftProperty(), "mono");
        left.getStyleClass().add("quiet");
        left.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(18, prompt, position, space, left);
        header.getStyleClass().add("round-header");
        return header;
    }

    private Node columns() {
        GridPane columns = new GridPane();
        columns.getStyleClass().add("round-columns");
        columns.getColumnConstraints().addAll(column(37), column(37), column(26));
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setMinHeight(0);
        columns.getRowConstraints().add(row);
        columns.addRow(0, new AskedColumn(model.question()), clock(), new WhereColumn(model));
        columns.visibleProperty().bind(model.messageProperty().isEmpty());
        return columns;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private Node clock() {
        Ring ring = new Ring(
                LARGEST_RING, model.ringFractionProperty(), model.ringTextProperty(), model.ringCaptionProperty());
        ring.setId("ring");
        ring.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.text(
                                "round.ring",
                                model.ringTextProperty().get(),
                                model.ringCaptionProperty().get()),
                        model.ringTextProperty(),
                        model.ringCaptionProperty()));
        model.amberProperty().addListener((observed, was, is) -> ring.pseudoClassStateChanged(AMBER, is));
        ring.pseudoClassStateChanged(AMBER, model.amberProperty().get());
        VBox.setVgrow(ring, Priority.ALWAYS);
        VBox hands = new VBox(12, handBack, finish);
        hands.setAlignment(Pos.CENTER);
        VBox clock = new VBox(28, ring, hands);
        clock.setAlignment(Pos.CENTER);
        return clock;
    }

    private Node message() {
        Label message = text(model.messageProperty(), "heading");
        message.setId("message");
        Label detail = text(model.messageDetailProperty(), "quiet");
        VBox words = new VBox(12, message, detail);
        for (Label label : Set.of(message, detail)) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        words.getStyleClass().add("round-message");
        words.visibleProperty().bind(message.textProperty().isNotEmpty());
        return words;
    }

    private static Label text(ObservableStringValue text, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.textProperty().bind(text);
        return label;
    }
}
