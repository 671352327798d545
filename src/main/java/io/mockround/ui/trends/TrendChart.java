package io.mockround.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/**
 * The chart: a point a session, the moving median as a line, the usual band behind them. One step to the right is one session, not one
 * day, so that a week of drills does not fall on one spot.
 *
 * <p>Drawn with shapes: JavaFX's charts know neither a band nor points that the keyboard can reach.
 */
final class TrendChart extends Region {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double LEFT = 64;
    private static final double RIGHT = 24;
    private static final double TOP = 30;
    private static final double BOTTOM = 34;
    private static final double RADIUS = 5;
    private static final double POINTED_RADIUS = 7;
    private static final double LEAST_GAP = 16;

    private final Consumer<TrendPoint> open;
    private final Label unit = label("axis-title");
    private final Label bubble = label("bubble");
    private final Rectangle band = new Rectangle();
    private final Polyline median = new Polyline();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final List<Circle> dots = new ArrayList<>();
    private TrendPicture picture;
    private Axis axis;
    private int pointed = -1;

    TrendChart(Consumer<TrendPoint> open) {
        this.open = open;
        getStyleClass().add("trend-chart");
        setId("trend-chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        band.getStyleClass().add("usual-band");
        median.getStyleClass().add("median-line");
        bubble.setId("trend-bubble");
        bubble.setWrapText(true);
        setOnKeyPressed(this::press);
        setOnMousePressed(event -> requestFocus());
        focusedProperty().addListener((property, before, isFocused) -> point(isFocused ? pointed : -1));
    }

    void draw(TrendPicture drawn) {
        picture = drawn;
        axis = drawn.axis();
        pointed = -1;
        grid.clear();
        values.clear();
        days.clear();
        dots.clear();
        for (double tick : axis.ticks()) {
            Line line = new Line();
            line.getStyleClass().add("grid-line");
            grid.add(line);
            values.add(label("axis-label", drawn.tick(tick)));
        }
        unit.setText(drawn.unit());
        for (TrendPoint point : drawn.points()) {
            days.add(label("axis-label", point.day()));
            dots.add(dot(point));
        }
        List<Node> children = new ArrayList<>();
        children.add(band);
        children.addAll(grid);
        children.addAll(values);
        children.addAll(days);
        children.add(unit);
        children.add(median);
        children.addAll(dots);
        children.add(bubble);
        getChildren().setAll(children);
        children.forEach(child -> child.setManaged(false));
        point(-1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (picture == null) {
            return;
        }
        band.setVisible(picture.hasUsual());
        if (picture.hasUsual()) {
            double top = y(picture.usualTo());
            band.setX(LEFT);
            band.setY(top);
            band.setWidth(Math.max(0, getWidth() - LEFT - RIGHT));
            band.setHeight(Math.max(2, y(picture.usualFrom()) - top));
        }
        layoutValues();
        layoutDays();
        layoutPoints();
        place(unit, LEFT, 0, getWidth() - LEFT - RIGHT, Pos.TOP_LEFT);
        layoutBubble();
    }

    private void layoutValues() {
        List<Double> ticks = axis.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double y = y(ticks.get(i));
            Line line = grid.get(i);
            line.setStartX(LEFT);
            line.setEndX(getWidth() - RIGHT);
            line.setStartY(snapPositionY(y) + 0.5);
            line.setEndY(snapPositionY(y) + 0.5);
            Label value = values.get(i);
            double height = value.prefHeight(-1);
            value.resizeRelocate(0, y - height / 2, LEFT - 12, height);
            value.setAlignment(Pos.CENTER_RIGHT);
        }
    }

    /** As many days as there is room for, the newest always. */
    private void layoutDays() {
        double free = Double.MAX_VALUE;
        for (int i = days.size() - 1; i >= 0; i--) {
            Label day = days.get(i);
            double width = day.prefWidth(-1);
            double x = Math.min(x(i) - width / 2, getWidth() - width);
            boolean hasRoom = x + width + LEAST_GAP <= free;
            boolean isNew = i == days.size() - 1
                    || !day.getText().equals(days.get(i + 1).getText())
                    || !hasRoom;
            day.setVisible(hasRoom && isNew);
            if (day.isVisible()) {
                free = x;
            }
            day.resizeRelocate(x, getHeight() - BOTTOM + 12, width, day.prefHeight(-1));
        }
    }

    private void layoutPoints() {
        median.getPoints().clear();
        for (int i = 0; i < dots.size(); i++) {
            TrendPoint point = picture.points().get(i);
            dots.get(i).setCenterX(x(i));
            dots.get(i).setCenterY(y(point.value()));
            median.getPoints().addAll(x(i), y(point.median()));
        }
        median.setVisible(dots.size() > 1);
    }

    private void layoutBubble() {
        bubble.setVisible(pointed >= 0);
        if (pointed < 0) {
            return;
        }
        double width = Math.min(bubble.prefWidth(-1), getWidth() - LEFT - RIGHT);
        double height = bubble.prefHeight(width);
        double x = Math.max(LEFT, Math.min(x(pointed) - width / 2, getWidth() - RIGHT - width));
        double above = dots.get(pointed).getCenterY() - height - 14;
        double y = above >= 0 ? above : dots.get(pointed).getCenterY() + 14;
        bubble.resizeRelocate(x, y, width, height);
    }

    private static void place(Label label, double x, double y, double width, Pos alignment) {
        label.setAlignment(alignment);
        label.resizeRelocate(x, y, Math.max(0, width), label.prefHeight(-1));
    }

    private double x(int index) {
        double width = getWidth() - LEFT - RIGHT - 2 * LEAST_GAP;
        int steps = picture.points().size() - 1;
        return LEFT + LEAST_GAP + (steps == 0 ? width / 2 : width * index / steps);
    }

    private double y(double value) {
        double height = getHeight() - TOP - BOTTOM;
        return TOP + height * (1 - axis.place(value));
    }

    private Circle dot(TrendPoint point) {
        Circle dot = new Circle(RADIUS);
        dot.getStyleClass().add("trend-point");
        dot.setId("point-" + point.id());
        dot.setOnMouseEntered(event -> point(picture.points().indexOf(point)));
        dot.setOnMouseExited(event -> point(-1));
        dot.setOnMouseClicked(event -> open.accept(point));
        return dot;
    }

    private void press(KeyEvent event) {
        int last = dots.size() - 1;
        switch (event.getCode()) {
            case LEFT -> point(pointed < 0 ? last : Math.max(0, pointed - 1));
            case RIGHT -> point(pointed < 0 ? last : Math.min(last, pointed + 1));
            case HOME -> point(Math.min(0, last));
            case END -> point(last);
            case ENTER, SPACE -> openPointed();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openPointed() {
        if (pointed >= 0) {
            open.accept(picture.points().get(pointed));
        }
    }

    private void point(int index) {
        pointed = index;
        IntStream.range(0, dots.size()).forEach(i -> {
            dots.get(i).pseudoClassStateChanged(POINTED, i == index);
            dots.get(i).setRadius(i == index ? POINTED_RADIUS : RADIUS);
        });
        bubble.setText(index < 0 ? "" : picture.points().get(index).told());
        setAccessibleText(index < 0 && picture != null ? picture.unit() : bubble.getText());
        requestLayout();
    }

    private static Label label(String styleClass, String... text) {
        Label label = new Label(text.length == 0 ? "" : text[0]);
        label.getStyleClass().add(styleClass);
        label.setMouseTransparent(true);
        return label;
    }
}
