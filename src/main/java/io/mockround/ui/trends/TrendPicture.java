package io.mockround.ui.trends;

import io.mockround.history.Metric;
import io.mockround.history.Trend;
import io.mockround.history.TrendSentences;
import io.mockround.messages.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * What the chart draws.
 *
 * @param unit of the values, for the axis
 * @param usualFrom the lower end of the usual band; null while there is none, as {@code usualTo}
 */
public record TrendPicture(Metric metric, String unit, List<TrendPoint> points, Double usualFrom, Double usualTo) {

    /** The least a chart of words a minute spans: pace differs by some ten words from day to day. */
    private static final double LEAST_PACE = 40;

    private static final double LEAST_RATE = 4;

    public TrendPicture {
        points = List.copyOf(points);
    }

    static TrendPicture of(Trend trend, List<TrendPoint> points) {
        String unit = Messages.text("trends.unit." + trend.metric().documentName());
        if (trend.baseline() == null) {
            return new TrendPicture(trend.metric(), unit, points, null, null);
        }
        double most = trend.metric().isShare() ? 1 : Double.MAX_VALUE;
        double from = Math.max(0, trend.baseline() - trend.band());
        double to = Math.min(most, trend.baseline() + trend.band());
        return new TrendPicture(trend.metric(), unit, points, from, to);
    }

    boolean hasUsual() {
        return usualFrom != null;
    }

    Axis axis() {
        if (metric.isShare()) {
            return Axis.ofShares();
        }
        List<Double> values =
                new ArrayList<>(points.stream().map(TrendPoint::value).toList());
        if (hasUsual()) {
            values.add(usualFrom);
            values.add(usualTo);
        }
        boolean isPace = metric == Metric.WORDS_PER_MINUTE;
        return Axis.covering(values, isPace ? LEAST_PACE : LEAST_RATE, !isPace);
    }

    String tick(double value) {
        return TrendSentences.value(metric, value);
    }
}
