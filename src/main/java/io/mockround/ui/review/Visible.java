package io.mockround.ui.review;

/**
 * The stretch of a recording that the time axis shows: from {@code fromMs} to {@code toMs} of {@code durationMs}, never outside it. Immutable.
 */
record Visible(long fromMs, long toMs, long durationMs) {

    /** Nearer than this, single peaks of 10 ms would be wider than the bars that are drawn. */
    static final long SHORTEST_MS = 5_000;

    /** One press of a key. */
    static final double STEP = 2;

    /** Where the play position comes to stand when the axis turns over to it: most of what is coming is seen, and a little of what was. */
    private static final double TURNED_TO = 0.1;

    static Visible whole(long durationMs) {
        return new Visible(0, durationMs, durationMs);
    }

    long lengthMs() {
        return toMs - fromMs;
    }

    boolean isWhole() {
        return lengthMs() >= durationMs;
    }

    boolean shows(long ms) {
        return fromMs <= ms && ms <= toMs;
    }

    /** Nearer for a factor above 1, farther below it; a moment stays where it is seen. */
    Visible zoomed(double factor, long aroundMs) {
        long length =
                Math.max(Math.min(SHORTEST_MS, durationMs), Math.min(durationMs, Math.round(lengthMs() / factor)));
        double share = lengthMs() == 0 ? 0 : (double) (aroundMs - fromMs) / lengthMs();
        return from(aroundMs - Math.round(share * length), length);
    }

    Visible moved(long byMs) {
        return from(fromMs + byMs, lengthMs());
    }

    /** As long, around a moment. */
    Visible around(long ms) {
        return from(ms - lengthMs() / 2, lengthMs());
    }

    /** The same while it shows the moment, else turned over to it. */
    Visible following(long ms) {
        return shows(ms) ? this : from(ms - Math.round(TURNED_TO * lengthMs()), lengthMs());
    }

    /** The same stretch of what has become longer or shorter; the whole stays the whole. */
    Visible lasting(long newDurationMs) {
        return isWhole()
                ? whole(newDurationMs)
                : new Visible(0, Math.min(lengthMs(), newDurationMs), newDurationMs).moved(fromMs);
    }

    private Visible from(long start, long length) {
        long from = Math.max(0, Math.min(start, durationMs - length));
        return new Visible(from, from + length, durationMs);
    }
}
