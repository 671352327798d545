package io.mockround.ui.round;

import io.mockround.messages.Messages;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/**
 * The round's ring by itself, to stand over another program, and the stop in it. All of it is one button: a click hands back, a drag moves it.
 * Shows what the round screen's view-model does, which that screen keeps fresh.
 */
public final class FloatingRing extends StackPane {

    /** Small enough for the corner of a whiteboard, large enough to be read from a metre away. */
    public static final double SIZE = 176;

    private static final double RING = 148;

    /** A hand that clicks moves that much; more is a drag. In pixels of the screen. */
    private static final double CLICK_MOVES = 6;

    private static final PseudoClass AMBER = PseudoClass.getPseudoClass("amber");
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");

    private final RoundViewModel model;
    private final BiConsumer<Double, Double> move;
    private final Runnable moved;
    private final Ring ring;
    private final VBox stop;

    private Point2D pressedAt;
    private Point2D draggedTo;

    /**
     * @param move told how far it is dragged, in pixels of the screen
     * @param moved told when it was let go of
     */
    public FloatingRing(RoundViewModel model, BiConsumer<Double, Double> move, Runnable moved) {
        this.model = model;
        this.move = move;
        this.moved = moved;
        setId("floating-ring");
        getStyleClass().add("floating-ring");
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setAccessibleRole(AccessibleRole.BUTTON);
        ring = new Ring(RING, model.ringFractionProperty(), model.ringTextProperty(), model.ringCaptionProperty());
        stop = stop();
        getChildren().addAll(ring, stop);
        model.amberProperty().addListener((observed, was, is) -> ring.pseudoClassStateChanged(AMBER, is));
        ring.pseudoClassStateChanged(AMBER, model.amberProperty().get());
        model.stopVisibleProperty().addListener((observed, was, is) -> showStop(is));
        showStop(model.stopVisibleProperty().get());
        model.ringTextProperty().addListener(changed -> name());
        name();
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
    }

    private VBox stop() {
        Label title = label(Messages.text("round.floating.stop"), "floating-stop");
        Label question = label(Messages.text("round.stop.question"), "floating-question");
        Label seconds = label("", "floating-seconds");
        seconds.getStyleClass().add("mono");
        seconds.textProperty().bind(model.graceTextProperty());
        VBox words = new VBox(6, title, question, seconds);
        words.setAlignment(Pos.CENTER);
        return words;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void showStop(boolean isShown) {
        stop.setVisible(isShown);
        ring.setVisible(!isShown);
        pseudoClassStateChanged(STOP, isShown);
        name();
    }

    private void name() {
        setAccessibleText(
                model.stopVisibleProperty().get()
                        ? Messages.text("round.stop.accessible")
                        : Messages.text(
                                "round.floating.accessible",
                                model.ringTextProperty().get(),
                                model.ringCaptionProperty().get()));
    }

    private void pressed(MouseEvent event) {
        pressedAt = new Point2D(event.getScreenX(), event.getScreenY());
        draggedTo = null;
    }

    private void dragged(MouseEvent event) {
        Point2D now = new Point2D(event.getScreenX(), event.getScreenY());
        if (pressedAt == null || draggedTo == null && now.distance(pressedAt) < CLICK_MOVES) {
            return;
        }
        Point2D from = draggedTo == null ? pressedAt : draggedTo;
        draggedTo = now;
        move.accept(now.getX() - from.getX(), now.getY() - from.getY());
    }

    private void released(MouseEvent event) {
        boolean isClick = pressedAt != null && draggedTo == null && event.getButton() == MouseButton.PRIMARY;
        pressedAt = null;
        if (isClick) {
            model.handBack();
        } else if (draggedTo != null) {
            moved.run();
        }
    }
}
