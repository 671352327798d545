package io.mockround.ui.round;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** The newest sound, rolling in from the right: as many bars as fit. Silence is a dotted line, so that it is seen to be alive. */
final class Waveform extends Region {

    private static final double STEP = 3;
    private static final double LEAST = 1;

    private final ObservableValue<List<Double>> peaks;
    private final Path bars = new Path();

    Waveform(ObservableValue<List<Double>> peaks) {
        this.peaks = peaks;
        getStyleClass().add("waveform");
        bars.getStyleClass().add("waveform-bars");
        bars.setManaged(false);
        getChildren().add(bars);
        peaks.addListener((observed, was, is) -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        List<Double> all = peaks.getValue();
        int fitting = Math.min(all.size(), (int) (getWidth() / STEP));
        List<Double> newest = all.subList(all.size() - fitting, all.size());
        double middle = Math.floor(getHeight() / 2);
        double x = Math.floor(getWidth()) - STEP * fitting + STEP / 2;
        List<PathElement> elements = new ArrayList<>(2 * fitting);
        for (double peak : newest) {
            double half = Math.max(LEAST, peak * (middle - 1));
            elements.add(new MoveTo(x, middle - half));
            elements.add(new LineTo(x, middle + half));
            x += STEP;
        }
        bars.getElements().setAll(elements);
    }
}
