package io.mockround.ui.round;

import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/** A ring that empties, with the time left in it. As large as its place, up to {@code largest}. */
final class Ring extends Region {

    private static final double SMALLEST = 120;
    private static final double STROKE = 0.048;
    private static final double TEXT = 0.22;
    /** From an hour on the clock has seven characters. */
    private static final double LONG_TEXT = 0.15;

    private static final double INNER_WIDTH = 0.74;

    private final double largest;
    private final Circle track = new Circle();
    private final Arc arc = new Arc();
    private final Label time = new Label();
    private final VBox words = new VBox(4);

    Ring(double largest, ObservableDoubleValue fraction, ObservableStringValue text, ObservableStringValue caption) {
        this.largest = largest;
        getStyleClass().add("ring");
        setAccessibleRole(AccessibleRole.TEXT);
        track.getStyleClass().add("ring-track");
        arc.getStyleClass().add("ring-arc");
        arc.setStartAngle(90);
        arc.setStrokeLineCap(StrokeLineCap.ROUND);
        fraction.addListener((observed, was, is) -> showFraction(is.doubleValue()));
        showFraction(fraction.get());
        time.getStyleClass().addAll("mono", "ring-time");
        time.textProperty().bind(text);
        time.textProperty().addListener((observed, was, is) -> requestLayout());
        time.setMinWidth(USE_PREF_SIZE);
        Label under = new Label();
        under.getStyleClass().addAll("quiet", "ring-caption");
        under.setWrapText(true);
        under.setTextAlignment(TextAlignment.CENTER);
        under.setMinHeight(USE_PREF_SIZE);
        under.textProperty().bind(caption);
        under.managedProperty().bind(under.textProperty().isNotEmpty());
        words.setAlignment(Pos.CENTER);
        words.getChildren().addAll(time, under);
        getChildren().addAll(track, arc, words);
    }

    private void showFraction(double fraction) {
        arc.setLength(-360 * fraction);
        arc.setVisible(fraction > 0);
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(largest, Math.min(getWidth(), getHeight()));
        double stroke = size * STROKE;
        double radius = (size - stroke) / 2;
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        track.setCenterX(x);
        track.setCenterY(y);
        track.setRadius(radius);
        track.setStrokeWidth(stroke);
        arc.setCenterX(x);
        arc.setCenterY(y);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStrokeWidth(stroke);
        double font = size * (time.getText().length() > 5 ? LONG_TEXT : TEXT);
        time.setStyle("-fx-font-size: " + Math.round(font) + "px");
        double inner = size * INNER_WIDTH;
        words.resizeRelocate(x - inner / 2, y - inner / 2, inner, inner);
    }

    @Override
    protected double computeMinWidth(double height) {
        return SMALLEST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return SMALLEST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return largest;
    }

    @Override
    protected double computePrefHeight(double width) {
        return largest;
    }
}
