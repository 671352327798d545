package io.mockround.models;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;

/**
 * How fast something arrives, over the last seconds: a mean from the start would hide that it has become slow. Pure: it is handed the time.
 */
final class TransferRate {

    /** Long enough to be calm, short enough to follow a change of network. */
    private static final long WINDOW_NANOS = Duration.ofSeconds(5).toNanos();

    /** Below this a rate is an accident of buffers. */
    private static final long LEAST_NANOS = Duration.ofMillis(500).toNanos();

    private record Seen(long atNanos, long bytes) {}

    private final Deque<Seen> seen = new ArrayDeque<>();

    void at(long nowNanos, long bytes) {
        while (seen.size() > 1 && nowNanos - seen.peekFirst().atNanos() > WINDOW_NANOS) {
            seen.removeFirst();
        }
        seen.addLast(new Seen(nowNanos, bytes));
    }

    /** Empty while too little has been seen. */
    OptionalLong bytesPerSecond() {
        if (seen.isEmpty()) {
            return OptionalLong.empty();
        }
        Seen first = seen.peekFirst();
        Seen last = seen.peekLast();
        long nanos = last.atNanos() - first.atNanos();
        return nanos < LEAST_NANOS
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round((last.bytes() - first.bytes()) * 1e9 / nanos));
    }
}
