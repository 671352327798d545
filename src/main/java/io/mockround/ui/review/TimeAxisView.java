package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.ui.review.TimeAxis.Item;
import io.mockround.ui.review.TimeAxis.Lane;
import javafx.beans.InvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Waveform and lanes over one axis, with a play cursor. Hover tells, a click plays from there. */
final class TimeAxisView extends Region {

    private static final double PADDING = 12;
    private static final double HOVER_PIXELS = 5;

    private final ReviewViewModel model;
    private final Canvas canvas = new Canvas();
    private final Rectangle cursor = new Rectangle(2, 0);
    private final Label tip = new Label();
    private final Inks inks = new Inks(this::draw);
    private AxisPicture picture;

    TimeAxisView(ReviewViewModel model) {
        this.model = model;
        setId("time-axis");
        getStyleClass().addAll("panel", "review-axis");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("review.axis.accessible"));
        cursor.getStyleClass().add("review-cursor");
        cursor.setManaged(false);
        cursor.setMouseTransparent(true);
        tip.getStyleClass().add("review-tip");
        tip.setManaged(false);
        tip.setMouseTransparent(true);
        tip.setVisible(false);
        getChildren().addAll(inks, canvas, cursor, tip);

        InvalidationListener again = change -> {
            requestLayout();
            draw();
        };
        model.axisProperty().addListener(again);
        model.peaksProperty().addListener(again);
        model.playback().positionMsProperty().addListener(change -> placeCursor());
        setOnMouseMoved(this::tell);
        setOnMouseExited(event -> tip.setVisible(false));
        setOnMouseClicked(event -> {
            if (picture != null && picture.isOnAxis(event.getX() - PADDING)) {
                model.playFrom(picture.msAt(event.getX() - PADDING));
            }
        });
    }

    /** Where a moment is drawn, in this node's coordinates. */
    double xOf(long ms) {
        return picture == null ? 0 : PADDING + picture.xOf(ms);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * PADDING + AxisPicture.height(model.axisProperty().get());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * PADDING;
        double height = getHeight() - 2 * PADDING;
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(Math.max(0, width));
            canvas.setHeight(Math.max(0, height));
            draw();
        }
        canvas.relocate(PADDING, PADDING);
        placeCursor();
    }

    private void draw() {
        if (canvas.getWidth() <= 0 || model.axisProperty().get().durationMs() == 0) {
            return;
        }
        canvas.getGraphicsContext2D().setTextBaseline(VPos.CENTER);
        picture = new AxisPicture(
                canvas.getGraphicsContext2D(),
                inks,
                model.axisProperty().get(),
                model.peaksProperty().get(),
                canvas.getWidth());
        picture.draw();
        placeCursor();
    }

    private void placeCursor() {
        if (picture != null) {
            cursor.setX(xOf(model.playback().positionMsProperty().get()) - 1);
            cursor.setY(PADDING - 4);
            cursor.setHeight(canvas.getHeight() + 8);
        }
    }

    private void tell(MouseEvent event) {
        double x = event.getX() - PADDING;
        double y = event.getY() - PADDING;
        if (picture == null || !picture.isOnAxis(x)) {
            tip.setVisible(false);
            return;
        }
        long ms = picture.msAt(x);
        Lane lane = picture.laneAt(y);
        Item item = lane == null ? null : lane.at(ms, picture.msOf(HOVER_PIXELS));
        tip.setText(
                item == null ? Times.clock(ms) : Messages.text("review.tip", Times.clock(item.startMs()), item.tip()));
        tip.setVisible(true);
        tip.autosize();
        double left = Math.min(event.getX() + 12, getWidth() - tip.getWidth() - 4);
        double above = event.getY() - tip.getHeight() - 8;
        tip.relocate(Math.max(4, left), above < 2 ? event.getY() + 18 : above);
    }
}
