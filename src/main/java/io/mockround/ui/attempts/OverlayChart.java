package io.mockround.ui.attempts;

import io.mockround.history.Overlay.Moment;
import io.mockround.history.SideBySide.Column;
import io.mockround.messages.Messages;
import io.mockround.ui.attempts.OverlayPicture.Lane;
import io.mockround.ui.common.Inks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * A lane for each attempt, and the lines of their fillers below, on one axis of time. Hover and arrow keys tell, a click or Enter in a lane opens
 * the review there.
 */
final class OverlayChart extends Region {

    private static final double HOVER_PIXELS = 6;
    private static final double NAME_GAP = 8;

    private final ObjLongConsumer<Column> open;
    private final Canvas canvas = new Canvas();
    private final Scale canvasScale = new Scale();
    private final Inks inks = new Inks(this::draw);
    private final Label axisTitle = label("axis-label");
    private final Label linesTitle = label("axis-title");
    private final Label bubble = label("bubble");
    private final List<Label> names = new ArrayList<>();
    private final List<Label> summaries = new ArrayList<>();
    private OverlayPicture picture;
    private OverlayScale scale;
    private OverlayPointer pointer = OverlayPointer.NOWHERE;
    private double density = 1;

    /** @param open of an attempt, a moment in ms since it began */
    OverlayChart(ObjLongConsumer<Column> open) {
        this.open = open;
        getStyleClass().add("trend-chart");
        setId("overlay-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.getTransforms().add(canvasScale);
        linesTitle.setText(Messages.text("overlay.fillersAxis"));
        bubble.setId("overlay-bubble");
        bubble.setWrapText(true);
        setOnKeyPressed(this::press);
        setOnMousePressed(event -> requestFocus());
        setOnMouseMoved(this::moved);
        setOnMouseExited(event -> point(OverlayPointer.NOWHERE));
        setOnMouseClicked(this::clicked);
        focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused) {
                point(OverlayPointer.NOWHERE);
            }
        });
    }

    void draw(OverlayPicture drawn) {
        picture = drawn;
        names.clear();
        summaries.clear();
        for (Lane lane : drawn.lanes()) {
            Label name = label("axis-title");
            name.setText(lane.name());
            if (lane.age() == 0) {
                name.getStyleClass().add("overlay-newest");
            }
            names.add(name);
            Label summary = label("axis-label");
            summary.setText(lane.summary());
            summaries.add(summary);
        }
        axisTitle.setText(drawn.axisTitle());
        linesTitle.setVisible(drawn.fillers() != null);
        List<Node> children = new ArrayList<>(List.of(inks, canvas, axisTitle, linesTitle));
        children.addAll(names);
        children.addAll(summaries);
        children.add(bubble);
        getChildren().setAll(children);
        point(OverlayPointer.NOWHERE);
    }

    /** Draws it for a picture that is so many times as dense; 1 for the screen. */
    void drawAt(double times) {
        density = times;
        layoutChildren();
    }

    @Override
    protected double computeMinHeight(double width) {
        return picture == null ? 0 : OverlayScale.leastHeight(picture.lanes().size(), picture.fillers() != null);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (picture == null) {
            return;
        }
        double indent = OverlayDrawing.SAMPLE + NAME_GAP;
        double widest = 0;
        for (int i = 0; i < names.size(); i++) {
            widest = Math.max(
                    widest,
                    Math.max(names.get(i).prefWidth(-1), summaries.get(i).prefWidth(-1)));
        }
        widest = Math.max(widest, axisTitle.prefWidth(-1) - indent);
        scale = new OverlayScale(
                getWidth(),
                getHeight(),
                Math.ceil(indent + widest + 2 * NAME_GAP),
                picture.lengthMs(),
                names.size(),
                picture.fillers() != null);
        place(axisTitle, 0, OverlayScale.TOP / 2 - 2);
        place(linesTitle, 0, scale.linesTop() - OverlayScale.TITLE / 2);
        for (int i = 0; i < names.size(); i++) {
            place(names.get(i), indent, scale.laneTop(i) + OverlayScale.LANE / 4);
            place(summaries.get(i), indent, scale.laneTop(i) + OverlayScale.LANE * 0.7);
        }
        canvas.setWidth(getWidth() * density);
        canvas.setHeight(getHeight() * density);
        canvasScale.setX(1 / density);
        canvasScale.setY(1 / density);
        draw();
        layoutBubble();
    }

    private static void place(Label label, double x, double middle) {
        double height = label.prefHeight(-1);
        label.resizeRelocate(x, middle - height / 2, label.prefWidth(-1), height);
    }

    private void draw() {
        if (scale == null || canvas.getWidth() <= 0) {
            return;
        }
        canvas.getGraphicsContext2D().save();
        canvas.getGraphicsContext2D().scale(density, density);
        new OverlayDrawing(canvas.getGraphicsContext2D(), inks, picture, scale, pointer).draw();
        canvas.getGraphicsContext2D().restore();
    }

    /** Of a lane, the nearest mark at hand; among the lines, the time. */
    private OverlayPointer under(MouseEvent event) {
        if (scale == null) {
            return OverlayPointer.NOWHERE;
        }
        int lane = scale.laneAt(event.getY());
        if (lane >= 0) {
            int mark = picture.lanes()
                    .get(lane)
                    .markAt(scale.msAt(event.getX()), scale.msOf(HOVER_PIXELS), scale.kindAt(event.getY()));
            return OverlayPointer.atLane(lane, event.getX() < scale.left() - HOVER_PIXELS ? -1 : mark);
        }
        boolean isTime = scale.isInLines(event.getY()) && event.getX() >= scale.left();
        return isTime ? OverlayPointer.atLines(picture, scale.msAt(event.getX())) : OverlayPointer.NOWHERE;
    }

    private void moved(MouseEvent event) {
        OverlayPointer at = under(event);
        if (!at.equals(pointer)) {
            point(at);
        }
    }

    private void clicked(MouseEvent event) {
        OverlayPointer at = under(event);
        Lane lane = at.lane(picture);
        if (lane != null && event.isStillSincePress()) {
            Moment moment = at.moment(picture);
            open.accept(lane.attempt().column(), moment == null ? timeAt(event, lane) : moment.startMs());
        }
    }

    /** Of a click beside the axis, the beginning; after the attempt's end, its end. */
    private long timeAt(MouseEvent event, Lane lane) {
        return Math.min(scale.msAt(event.getX()), lane.attempt().lengthMs());
    }

    private void press(KeyEvent event) {
        if (picture == null) {
            return;
        }
        switch (event.getCode()) {
            case UP -> point(pointer.down(picture, -1));
            case DOWN -> point(pointer.down(picture, 1));
            case LEFT -> point(pointer.along(picture, -1));
            case RIGHT -> point(pointer.along(picture, 1));
            case HOME -> point(pointer.toEnd(picture, false));
            case END -> point(pointer.toEnd(picture, true));
            case ENTER, SPACE -> openPointed();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openPointed() {
        Lane lane = pointer.lane(picture);
        if (lane != null) {
            Moment moment = pointer.moment(picture);
            open.accept(lane.attempt().column(), moment == null ? 0 : moment.startMs());
        }
    }

    private void point(OverlayPointer at) {
        pointer = at;
        Moment moment = at.moment(picture);
        Lane lane = at.lane(picture);
        bubble.setText(moment != null ? lane.told(moment) : at.isAtLines(picture) ? picture.countsAt(at.ms()) : "");
        setCursor(lane == null ? Cursor.DEFAULT : Cursor.HAND);
        if (!bubble.getText().isEmpty()) {
            setAccessibleText(bubble.getText());
        } else {
            setAccessibleText(lane == null ? picture.told() : lane.told());
        }
        requestLayout();
    }

    private void layoutBubble() {
        bubble.setVisible(!bubble.getText().isEmpty());
        if (!bubble.isVisible()) {
            return;
        }
        Moment moment = pointer.moment(picture);
        double width = Math.min(bubble.prefWidth(-1), scale.right() - scale.left());
        double height = bubble.prefHeight(width);
        double middle = scale.x(moment == null ? pointer.ms() : moment.startMs());
        double x = Math.max(0, Math.min(middle + NAME_GAP, scale.width() - width));
        double y =
                moment == null ? Math.max(0, scale.linesTop() - height - 4) : scale.laneTop(pointer.row()) - height - 2;
        bubble.resizeRelocate(x, y < 0 ? scale.laneTop(pointer.row() + 1) : y, width, height);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMouseTransparent(true);
        return label;
    }
}
