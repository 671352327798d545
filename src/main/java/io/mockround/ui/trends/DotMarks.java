package io.mockround.ui.trends;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

/** A ring for each session. */
final class DotMarks implements Marks {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double RADIUS = 5;
    private static final double POINTED_RADIUS = 7;

    private final List<TrendPoint> points;
    private final List<Circle> dots;

    DotMarks(List<TrendPoint> points) {
        this.points = points;
        this.dots = points.stream().map(point -> dot()).toList();
    }

    private static Circle dot() {
        Circle dot = new Circle(RADIUS);
        dot.getStyleClass().add("trend-point");
        return dot;
    }

    @Override
    public List<Node> nodes() {
        return List.copyOf(dots);
    }

    @Override
    public Node target(int index) {
        return dots.get(index);
    }

    @Override
    public void layOut(Scale scale) {
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).setCenterX(scale.x(i));
            dots.get(i).setCenterY(scale.y(points.get(i).value()));
        }
    }

    @Override
    public void point(int index) {
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).pseudoClassStateChanged(POINTED, i == index);
            dots.get(i).setRadius(i == index ? POINTED_RADIUS : RADIUS);
        }
    }
}
