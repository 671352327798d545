package io.mockround.history;

import io.mockround.history.Metric.Better;
import io.mockround.report.Flag.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * How one metric goes over sessions.
 *
 * <p>The verdict holds the median of the last {@value #RECENT} sessions against the median of the up to {@value #EARLIER} before them, so
 * that no single odd session decides it; it needs {@value #NEEDED} earlier ones. What lies within one spread (scaled MAD) of the baseline,
 * and at least within {@value #LEAST_CHANGE} of it, is usual.
 *
 * @param kind of session, or null for all
 * @param moving the median of each point and up to {@value #WINDOW} - 1 before it
 * @param baseline null while there are too few sessions, as are {@code spread} and {@code verdict}
 * @param recent the median of the last sessions; null without any
 */
public record Trend(
        Metric metric,
        String kind,
        List<MetricPoint> points,
        List<Double> moving,
        Double recent,
        Double baseline,
        Double spread,
        Verdict verdict) {

    static final int WINDOW = 5;
    static final int RECENT = 3;
    static final int EARLIER = 10;
    static final int NEEDED = 5;
    static final double LEAST_CHANGE = 0.1;

    public Trend {
        points = List.copyOf(points);
        moving = List.copyOf(moving);
    }

    /** @param points oldest first */
    public static Trend of(Metric metric, String kind, List<MetricPoint> points) {
        List<Double> values = points.stream().map(MetricPoint::value).toList();
        List<Double> moving = movingMedian(values);
        int split = Math.max(0, values.size() - RECENT);
        List<Double> earlier = values.subList(Math.max(0, split - EARLIER), split);
        Double recent = recent(values);
        if (earlier.size() < NEEDED) {
            return new Trend(metric, kind, points, moving, recent, null, null, null);
        }
        double baseline = Medians.median(earlier);
        double spread = Medians.spread(earlier);
        Verdict verdict = verdict(metric.better(), recent - baseline, band(baseline, spread));
        return new Trend(metric, kind, points, moving, recent, baseline, spread, verdict);
    }

    /** The median of each value and up to {@value #WINDOW} - 1 before it. */
    static List<Double> movingMedian(List<Double> values) {
        List<Double> moving = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            moving.add(Medians.median(values.subList(Math.max(0, i + 1 - WINDOW), i + 1)));
        }
        return moving;
    }

    /** The median of the last {@value #RECENT}; null without any. */
    static Double recent(List<Double> values) {
        return values.isEmpty()
                ? null
                : Medians.median(values.subList(Math.max(0, values.size() - RECENT), values.size()));
    }

    /** How many more sessions a verdict needs. */
    public int sessionsMissing() {
        return Math.max(0, NEEDED + RECENT - points.size());
    }

    /** How far from the baseline is still usual; null while there is none. */
    public Double band() {
        return baseline == null ? null : band(baseline, spread);
    }

    private static double band(double baseline, double spread) {
        return Math.max(spread, LEAST_CHANGE * baseline);
    }

    private static Verdict verdict(Better better, double change, double band) {
        if (Math.abs(change) <= band || better == Better.NEITHER) {
            return Verdict.USUAL;
        }
        return change < 0 == (better == Better.LOWER) ? Verdict.BETTER : Verdict.WORSE;
    }
}
