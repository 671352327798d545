package io.mockround.bench;

import io.mockround.analysis.Span;
import java.util.List;

/** Found when a detection overlaps it by half of the shorter and more than 80 ms (SPEECH.md, "Filled pauses from sound alone"). */
final class FilledPauseScore {

    private static final long LEAST_MS = 80;

    private int events;
    private int found;
    private int detections;
    private int right;
    private double minutes;

    void add(List<Span> truth, List<Span> detected, double lastingMinutes) {
        events += truth.size();
        found += (int) truth.stream().filter(event -> isIn(event, detected)).count();
        detections += detected.size();
        right += (int) detected.stream().filter(span -> isIn(span, truth)).count();
        minutes += lastingMinutes;
    }

    int events() {
        return events;
    }

    int falseAlarms() {
        return detections - right;
    }

    double minutes() {
        return minutes;
    }

    double precision() {
        return detections == 0 ? 0 : (double) right / detections;
    }

    double recall() {
        return events == 0 ? 0 : (double) found / events;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    double falseAlarmsPerMinute() {
        return falseAlarms() / minutes;
    }

    private static boolean isIn(Span span, List<Span> others) {
        return others.stream().anyMatch(other -> {
            long both = span.overlapMs(other.startMs(), other.endMs());
            return both > LEAST_MS && 2 * both >= Math.min(span.durationMs(), other.durationMs());
        });
    }
}
