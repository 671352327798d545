package io.mockround.analysis;

/** A stretch of the recording, in milliseconds from its first sample; the end is exclusive. */
public record Span(long startMs, long endMs) {

    public Span {
        if (startMs < 0 || endMs < startMs) {
            throw new IllegalArgumentException("Not a span: " + startMs + " to " + endMs);
        }
    }

    public long durationMs() {
        return endMs - startMs;
    }

    /** How much of this lies between the two times; 0 when nothing does. */
    public long overlapMs(long fromMs, long toMs) {
        return Math.max(0, Math.min(endMs, toMs) - Math.max(startMs, fromMs));
    }
}
