package io.mockround.history;

import java.util.List;

/**
 * All that is followed over sessions, from one look into the store: what every face shows.
 *
 * @param trends one for each metric asked for
 * @param fillers the one said most first
 * @param sessions what they are counted from, oldest first
 * @param gates oldest first
 */
public record Trends(List<Trend> trends, List<FillerTrend> fillers, List<FillerPoint> sessions, List<GatePoint> gates) {

    public Trends {
        trends = List.copyOf(trends);
        fillers = List.copyOf(fillers);
        sessions = List.copyOf(sessions);
        gates = List.copyOf(gates);
    }

    /** @param last only so many of the latest sessions; null for all */
    public static Trends of(SessionStore store, SessionFilter filter, Integer last, List<Metric> metrics) {
        List<FillerPoint> sessions = latest(store.fillers(filter), last);
        return new Trends(
                metrics.stream()
                        .map(metric -> Trend.of(
                                metric, filter.kind(), latest(store.series(metric.documentName(), filter), last)))
                        .toList(),
                FillerTrend.ranked(filter.kind(), sessions),
                sessions,
                latest(store.gates(filter), last));
    }

    private static <T> List<T> latest(List<T> oldestFirst, Integer last) {
        return last == null
                ? oldestFirst
                : oldestFirst.subList(Math.max(0, oldestFirst.size() - last), oldestFirst.size());
    }
}
