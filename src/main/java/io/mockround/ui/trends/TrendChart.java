package io.mockround.ui.trends;

import io.mockround.ui.common.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/**
 * The chart: a point or a bar a session, the moving median as a line, the usual band behind them. One step to the right is one session, not one
 * day, so that a week of drills does not fall on one spot.
 *
 * <p>Drawn with shapes: JavaFX's charts know neither a band nor points that the keyboard can reach.
 */
final class TrendChart extends Region {

    private static final double LEFT = 64;
    private static final double RIGHT = 24;
    private static final double TOP = 30;
    private static final double BOTTOM = 34;
    private static final double LEAST_GAP = 16;

    private final Consumer<TrendPoint> open;
    private final Label unit = label("axis-title");
    private final Label bubble = label("bubble");
    private final Rectangle band = new Rectangle();
    private final Polyline median = new Polyline();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final Marks.Scale scale = new ChartScale();
    private Marks marks;
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
        for (double tick : axis.ticks()) {
            Line line = new Line();
            line.getStyleClass().add("grid-line");
            grid.add(line);
            values.add(label("axis-label", drawn.tick(tick)));
        }
        unit.setText(drawn.unit());
        for (TrendPoint point : drawn.points()) {
            days.add(label("axis-label", point.day()));
        }
        marks = drawn.hasBars() ? new BarMarks(drawn.points(), drawn.layers()) : new DotMarks(drawn.points());
        for (int i = 0; i < drawn.points().size(); i++) {
            listen(marks.target(i), i);
        }
        List<Node> children = new ArrayList<>();
        children.add(band);
        children.addAll(grid);
        children.addAll(values);
        children.addAll(days);
        children.add(unit);
        children.addAll(drawn.hasBars() ? marks.nodes() : List.of());
        children.add(median);
        children.addAll(drawn.hasBars() ? List.of() : marks.nodes());
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
        band.setVisible(picture.usual() != null);
        if (picture.usual() != null) {
            double top = scale.y(picture.usual().to());
            band.setX(LEFT);
            band.setY(top);
            band.setWidth(Math.max(0, getWidth() - LEFT - RIGHT));
            band.setHeight(Math.max(2, scale.y(picture.usual().from()) - top));
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
            double y = scale.y(ticks.get(i));
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
            double x = Math.min(scale.x(i) - width / 2, getWidth() - width);
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
        median.setVisible(picture.hasMedian());
        median.getPoints().clear();
        for (int i = 0; picture.hasMedian() && i < picture.points().size(); i++) {
            median.getPoints()
                    .addAll(scale.x(i), scale.y(picture.points().get(i).median()));
        }
        marks.layOut(scale);
    }

    private void layoutBubble() {
        bubble.setVisible(pointed >= 0);
        if (pointed < 0) {
            return;
        }
        double width = Math.min(bubble.prefWidth(-1), getWidth() - LEFT - RIGHT);
        double height = bubble.prefHeight(width);
        double x = Math.max(LEFT, Math.min(scale.x(pointed) - width / 2, getWidth() - RIGHT - width));
        double top = scale.y(picture.points().get(pointed).value());
        double above = top - height - 14;
        double y = above >= 0 ? above : top + 14;
        bubble.resizeRelocate(x, y, width, height);
    }

    private static void place(Label label, double x, double y, double width, Pos alignment) {
        label.setAlignment(alignment);
        label.resizeRelocate(x, y, Math.max(0, width), label.prefHeight(-1));
    }

    private final class ChartScale implements Marks.Scale {

        @Override
        public double x(int index) {
            return picture.points().size() == 1
                    ? LEFT + LEAST_GAP + width() / 2
                    : LEFT + LEAST_GAP + width() * index / (picture.points().size() - 1);
        }

        @Override
        public double y(double value) {
            return top() + (bottom() - top()) * (1 - axis.place(value));
        }

        @Override
        public double step() {
            return width() / Math.max(1, picture.points().size() - 1);
        }

        @Override
        public double bottom() {
            return getHeight() - BOTTOM;
        }

        @Override
        public double top() {
            return TOP;
        }

        private double width() {
            return getWidth() - LEFT - RIGHT - 2 * LEAST_GAP;
        }
    }

    private void listen(Node target, int index) {
        TrendPoint its = picture.points().get(index);
        target.setId("point-" + its.id());
        target.setOnMouseEntered(event -> point(index));
        target.setOnMouseExited(event -> point(-1));
        target.setOnMouseClicked(event -> open.accept(its));
    }

    private void press(KeyEvent event) {
        int last = picture == null ? -1 : picture.points().size() - 1;
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
        if (marks != null) {
            marks.point(index);
        }
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
