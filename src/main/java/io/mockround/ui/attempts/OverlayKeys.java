package io.mockround.ui.attempts;

import io.mockround.messages.Messages;
import io.mockround.ui.common.Inks;
import io.mockround.ui.common.Inks.Ink;
import io.mockround.ui.common.MarkPen;
import io.mockround.ui.common.MarkShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** What each shape of an overlay means; of those that occur. */
final class OverlayKeys extends FlowPane {

    private static final double WIDTH = 22;
    private static final double HEIGHT = 14;
    private static final double BAR = 12;
    private static final double STRIP = 5;

    private final Inks inks = new Inks(this::redraw);
    private final List<Runnable> drawings = new ArrayList<>();

    OverlayKeys() {
        getStyleClass().add("trend-keys");
    }

    void draw(OverlayPicture picture) {
        drawings.clear();
        List<Node> keys = new ArrayList<>();
        keys.add(inks);
        for (MarkShape shape : picture.shapes()) {
            keys.add(key("overlay.key." + shape.name(), isDot(shape) ? HEIGHT : WIDTH, g -> shape(g, shape)));
        }
        if (picture.hasOpenings()) {
            keys.add(key("overlay.key.gate", WIDTH, this::opening));
        }
        getChildren().setAll(keys);
        redraw();
    }

    private Node key(String text, double width, Consumer<GraphicsContext> drawing) {
        Canvas canvas = new Canvas(width, HEIGHT);
        drawings.add(() -> {
            canvas.getGraphicsContext2D().clearRect(0, 0, width, HEIGHT);
            drawing.accept(canvas.getGraphicsContext2D());
        });
        Label label = new Label(Messages.text(text));
        label.getStyleClass().add("axis-label");
        HBox key = new HBox(canvas, label);
        key.getStyleClass().add("trend-key");
        return key;
    }

    private void shape(GraphicsContext g, MarkShape shape) {
        double bar = shape == MarkShape.LONG_SILENCE ? STRIP : BAR;
        new MarkPen(g, inks, bar).draw(shape, isDot(shape) ? HEIGHT / 2 : 0, WIDTH, HEIGHT / 2);
    }

    private static boolean isDot(MarkShape shape) {
        return shape == MarkShape.DOT || shape == MarkShape.LATE_DOT;
    }

    private void opening(GraphicsContext g) {
        g.setFill(inks.get(Ink.QUIET));
        g.fillRect(0, (HEIGHT - BAR) / 2, WIDTH, BAR);
        g.setFill(inks.get(Ink.PANEL));
        g.fillRect(WIDTH / 2 - 1, (HEIGHT - BAR) / 2, 2, BAR);
    }

    private void redraw() {
        drawings.forEach(Runnable::run);
    }
}
