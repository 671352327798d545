package io.mockround.history;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How one filler goes over sessions: its rate is judged by the rule of {@link Trend}, a session without it counts as 0.
 *
 * @param times how often it was said in all of these sessions
 * @param trend of its rate per minute
 */
public record FillerTrend(String filler, int times, Trend trend) {

    /** All that were said, the one said most first. */
    public static List<FillerTrend> ranked(String kind, List<FillerPoint> points) {
        Map<String, Integer> times = new TreeMap<>();
        points.forEach(point -> point.times().forEach((filler, its) -> times.merge(filler, its, Integer::sum)));
        return times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> new FillerTrend(
                        entry.getKey(),
                        entry.getValue(),
                        Trend.of(Metric.FILLERS_PER_MINUTE, kind, rates(entry.getKey(), points))))
                .toList();
    }

    private static List<MetricPoint> rates(String filler, List<FillerPoint> points) {
        return points.stream()
                .map(point -> new MetricPoint(point.id(), point.startedAt(), point.perMinute(filler)))
                .toList();
    }
}
