package io.mockround.analysis;

import java.util.ArrayList;
import java.util.List;

/** Pads the islands of speech and bridges the gaps that belong to articulation. Counts in frames. */
final class SpeechSpans {

    /** An onset is soft and an ending fades: both lie a little outside what stands above the threshold. */
    private static final int PAD_BEFORE = 2;

    private static final int PAD_AFTER = 4;

    static final long LONGEST_PADDING_MS = PAD_AFTER * Frames.HOP_MS;

    /** Closures of plosives and the like, under the 0.2 s from which Campione & Véronis (2002) speak of a pause. */
    private static final int BRIDGE = 12;

    private final List<Span> finished = new ArrayList<>();
    private boolean growing;
    private long start;
    private long end = -1;

    /** Adds an island; it begins where the one before ended, or later. */
    void add(long from, long to) {
        if (!wouldJoin(from)) {
            finishSpan();
            start = startOf(from);
            growing = true;
        }
        end = endOf(to);
    }

    /** Whether an island that begins here would belong to the newest span. */
    boolean wouldJoin(long from) {
        return growing && startOf(from) - end <= BRIDGE;
    }

    /** Where speech begins when its island begins here. */
    static long startOf(long from) {
        return Math.max(0, from - PAD_BEFORE);
    }

    /** Where speech ends when its island ends here. */
    static long endOf(long to) {
        return to + PAD_AFTER;
    }

    /** Where the newest span ends; −1 before any. */
    long end() {
        return end;
    }

    /** Hands out, once, the spans that stay as they are if no island begins before this frame. */
    List<Span> drain(long noneBefore) {
        if (!wouldJoin(noneBefore)) {
            finishSpan();
        }
        List<Span> drained = List.copyOf(finished);
        finished.clear();
        return drained;
    }

    private void finishSpan() {
        if (growing) {
            finished.add(new Span(start * Frames.HOP_MS, end * Frames.HOP_MS));
            growing = false;
        }
    }
}
