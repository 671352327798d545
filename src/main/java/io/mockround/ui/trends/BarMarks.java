package io.mockround.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A bar for each session, made of layers. The whole height above a bar can be pointed at, so that a low one is reached too. */
final class BarMarks implements Marks {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double MOST_WIDTH = 34;
    private static final double SHARE_OF_STEP = 0.62;

    /** Between layers, so that their edges are seen. */
    private static final double SEAM = 1;

    private final List<TrendPoint> points;
    private final List<List<Region>> bars = new ArrayList<>();
    private final List<Region> targets = new ArrayList<>();

    BarMarks(List<TrendPoint> points, List<Layer> layers) {
        this.points = points;
        for (int i = 0; i < points.size(); i++) {
            bars.add(layers.stream().map(layer -> region(layer.styleClass())).toList());
            targets.add(region("bar-target"));
        }
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    @Override
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(targets);
        bars.forEach(bar -> bar.forEach(part -> {
            part.setMouseTransparent(true);
            nodes.add(part);
        }));
        return nodes;
    }

    @Override
    public Node target(int index) {
        return targets.get(index);
    }

    @Override
    public void layOut(Scale scale) {
        double width = Math.max(1, Math.min(MOST_WIDTH, scale.step() * SHARE_OF_STEP));
        for (int i = 0; i < points.size(); i++) {
            double left = scale.x(i) - width / 2;
            targets.get(i).resizeRelocate(left, scale.top(), width, scale.bottom() - scale.top());
            double below = 0;
            for (int part = 0; part < bars.get(i).size(); part++) {
                double value = points.get(i).parts().get(part);
                double foot = scale.y(below);
                double head = scale.y(below + value);
                Region region = bars.get(i).get(part);
                region.setVisible(value > 0 && foot - head >= SEAM);
                region.resizeRelocate(left, head, width, Math.max(0, foot - head - SEAM));
                below += value;
            }
        }
    }

    @Override
    public void point(int index) {
        for (int i = 0; i < targets.size(); i++) {
            targets.get(i).pseudoClassStateChanged(POINTED, i == index);
        }
    }
}
