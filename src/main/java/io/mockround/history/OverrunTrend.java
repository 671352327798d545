package io.mockround.history;

import java.util.ArrayList;
import java.util.List;

/**
 * How long was spoken past closed gates, round by round. It has no usual: none is the target, whatever the habit.
 *
 * @param rounds those of which it is known, oldest first
 * @param moving the moving median, as {@link Trend} has it, in ms
 * @param recentMs the median of the last rounds, as there; null without any
 */
public record OverrunTrend(List<GatePoint> rounds, List<Double> moving, Double recentMs) {

    public OverrunTrend {
        rounds = List.copyOf(rounds);
        moving = List.copyOf(moving);
    }

    /** @param gates oldest first */
    public static OverrunTrend of(List<GatePoint> gates) {
        List<GatePoint> known =
                gates.stream().filter(gate -> gate.overrunMs() != null).toList();
        List<Double> values = new ArrayList<>();
        known.forEach(gate -> values.add(gate.overrunMs().doubleValue()));
        return new OverrunTrend(known, Trend.movingMedian(values), Trend.recent(values));
    }
}
