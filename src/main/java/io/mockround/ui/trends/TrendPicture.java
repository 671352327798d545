package io.mockround.ui.trends;

import io.mockround.history.Trend;
import io.mockround.ui.common.Axis;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * What the chart draws.
 *
 * @param unit of the values, for the axis
 * @param layers of the bars, the lowest first; empty where points are drawn
 * @param usual the usual band; null while there is none, or where habit does not count
 * @param reading a value of the axis as it is read
 */
public record TrendPicture(
        Measure measure,
        String unit,
        List<TrendPoint> points,
        List<Layer> layers,
        Usual usual,
        Axis axis,
        DoubleFunction<String> reading) {

    public TrendPicture {
        points = List.copyOf(points);
        layers = List.copyOf(layers);
    }

    /** From one value to another. */
    record Usual(double from, double to) {

        /** Null while the trend has none. */
        static Usual of(Trend trend) {
            if (trend.baseline() == null) {
                return null;
            }
            double most = trend.metric().isShare() ? 1 : Double.MAX_VALUE;
            return new Usual(
                    Math.max(0, trend.baseline() - trend.band()), Math.min(most, trend.baseline() + trend.band()));
        }
    }

    boolean hasBars() {
        return !layers.isEmpty();
    }

    boolean hasMedian() {
        return points.size() > 1 && points.stream().allMatch(point -> point.median() != null);
    }

    String tick(double value) {
        return reading.apply(value);
    }
}
