package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.ui.common.Inks;
import io.mockround.ui.review.TimeAxis.Item;
import io.mockround.ui.review.TimeAxis.Lane;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Waveform and lanes over one axis, with a play cursor. Hover tells, a click plays from there; Ctrl and the wheel, or a pinch, zoom, and a drag or
 * the wheel alone moves along. Below, while not all is in sight, a line shows where one is.
 */
final class TimeAxisView extends Region {

    private static final double PADDING = 12;
    private static final double HOVER_PIXELS = 5;

    /** One notch of a wheel. */
    private static final double WHEEL = 1.25;

    private final ReviewViewModel model;
    private final Canvas canvas = new Canvas();
    private final Rectangle cursor = new Rectangle(2, 0);
    private final Rectangle overviewCursor = new Rectangle(2, AxisSize.OVERVIEW);
    private final Label tip = new Label();
    private final Inks inks = new Inks(this::draw);
    private AxisPicture picture;
    private double draggedFromX;

    /** Whether the mouse was pressed there. */
    private boolean isInOverview;

    TimeAxisView(ReviewViewModel model) {
        this.model = model;
        setId("time-axis");
        getStyleClass().addAll("panel", "review-axis");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("review.axis.accessible"));
        for (Rectangle here : List.of(cursor, overviewCursor)) {
            here.getStyleClass().add("review-cursor");
            here.setManaged(false);
            here.setMouseTransparent(true);
        }
        tip.getStyleClass().add("review-tip");
        tip.setManaged(false);
        tip.setMouseTransparent(true);
        tip.setVisible(false);
        getChildren().addAll(inks, canvas, cursor, overviewCursor, tip);

        InvalidationListener again = change -> {
            requestLayout();
            draw();
        };
        model.axisProperty().addListener(again);
        model.peaksProperty().addListener(again);
        model.zoom().visibleProperty().addListener(change -> draw());
        model.playback().positionMsProperty().addListener(change -> placeCursor());
        setOnMouseMoved(this::tell);
        setOnMouseExited(event -> tip.setVisible(false));
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseClicked(this::clicked);
        setOnScroll(this::scrolled);
        setOnZoom(event -> {
            model.zoom().by(event.getZoomFactor(), msAt(event.getX()));
            event.consume();
        });
    }

    private long msAt(double x) {
        return picture == null ? 0 : picture.msAt(x - PADDING);
    }

    private void pressed(MouseEvent event) {
        draggedFromX = event.getX();
        isInOverview = picture != null && picture.isInOverview(event.getY() - size().padding());
        if (isInOverview) {
            lookAt(event.getX());
        }
    }

    /** What is under the pointer goes with it; in the overview, what is seen does. */
    private void dragged(MouseEvent event) {
        if (picture == null || event.isStillSincePress()) {
            return;
        }
        tip.setVisible(false);
        if (isInOverview) {
            lookAt(event.getX());
        } else {
            long byMs = picture.msOf(draggedFromX - event.getX());
            draggedFromX = event.getX();
            model.zoom().pan(byMs);
        }
    }

    private void lookAt(double x) {
        model.zoom().around(picture.overviewMsAt(x - PADDING));
    }

    private void clicked(MouseEvent event) {
        boolean isMeant = picture != null && event.isStillSincePress() && !isInOverview;
        if (isMeant && picture.isOnAxis(event.getX() - PADDING)) {
            model.playFrom(msAt(event.getX()));
        }
    }

    /** With Ctrl the wheel zooms, alone it moves along. */
    private void scrolled(ScrollEvent event) {
        if (picture == null) {
            return;
        }
        if (event.isShortcutDown()) {
            if (event.getDeltaY() != 0) {
                model.zoom().by(event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL, msAt(event.getX()));
            }
        } else {
            double pixels = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            model.zoom().pan(-picture.msOf(pixels));
        }
        event.consume();
    }

    /** Where a moment is drawn, in this node's coordinates. */
    double xOf(long ms) {
        return picture == null ? 0 : PADDING + picture.xOf(ms);
    }

    @Override
    protected double computePrefHeight(double width) {
        return AxisSize.roomy(lanes()).height();
    }

    /** So far it gives way to the words below it. */
    @Override
    protected double computeMinHeight(double width) {
        return AxisSize.least(lanes()).height();
    }

    private int lanes() {
        return model.axisProperty().get().lanes().size();
    }

    private AxisSize size() {
        return AxisSize.fitting(lanes(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * PADDING;
        double padding = size().padding();
        double height = getHeight() - 2 * padding;
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(Math.max(0, width));
            canvas.setHeight(Math.max(0, height));
            draw();
        }
        canvas.relocate(PADDING, padding);
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
                model.zoom().visibleProperty().get(),
                model.peaksProperty().get(),
                size(),
                canvas.getWidth());
        picture.draw();
        placeCursor();
    }

    private void placeCursor() {
        if (picture == null) {
            return;
        }
        long ms = model.playback().positionMsProperty().get();
        Visible visible = model.zoom().visibleProperty().get();
        cursor.setVisible(visible.shows(ms));
        cursor.setX(xOf(ms) - 1);
        cursor.setY(canvas.getLayoutY() - 4);
        cursor.setHeight(canvas.getHeight() + 8 - AxisSize.OVERVIEW);
        overviewCursor.setVisible(!visible.isWhole());
        overviewCursor.setX(PADDING + picture.overviewXOf(ms) - 1);
        overviewCursor.setY(canvas.getLayoutY() + canvas.getHeight() - AxisSize.OVERVIEW);
    }

    private void tell(MouseEvent event) {
        double x = event.getX() - PADDING;
        double y = event.getY() - size().padding();
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
