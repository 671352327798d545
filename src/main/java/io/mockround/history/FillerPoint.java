package io.mockround.history;

import java.util.Map;

/**
 * How often each filler was said in a session whose words are known.
 *
 * @param startedAt ISO-8601 with offset
 * @param times by the filler, those that were said at all
 */
public record FillerPoint(String id, String startedAt, long speakingMs, Map<String, Integer> times) {

    public FillerPoint {
        times = Map.copyOf(times);
    }

    /** Per minute of speaking time; 0 where it was not said. */
    public double perMinute(String filler) {
        return speakingMs <= 0 ? 0 : times.getOrDefault(filler, 0) * 60_000.0 / speakingMs;
    }
}
