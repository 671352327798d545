package io.mockround.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Scores found silences against annotated ones (SPEECH, "Silence detection"): a silence of at least T is found when a detection
 * overlaps it with an intersection over union of one half; a detection of at least T is right when it so overlaps an annotated one.
 */
public final class SilenceScore {

    private static final double LEAST_OVERLAP = 0.5;
    /** A silence that touches an end of the recording has no boundary there, ms. */
    private static final long END_MS = 50;

    private final long atLeastMs;
    private final List<Long> boundaryErrorsMs = new ArrayList<>();
    private int annotated;
    private int found;
    private int detected;
    private int right;

    public SilenceScore(long atLeastMs) {
        this.atLeastMs = atLeastMs;
    }

    /** @param ignored spans of the recording that are not scored */
    public void add(List<Span> reference, List<Span> ignored, SpeechActivity activity) {
        List<Span> silences = activity.silences(0);
        for (Span silence : reference) {
            if (silence.durationMs() >= atLeastMs) {
                annotated++;
                Span best = bestOf(silences, silence);
                if (overlap(silence, best) >= LEAST_OVERLAP) {
                    found++;
                    measureBoundaries(silence, best, activity.durationMs());
                }
            }
        }
        for (Span silence : silences) {
            boolean scored = ignored.stream()
                    .noneMatch(span -> silence.overlapMs(span.startMs(), span.endMs()) * 2 > silence.durationMs());
            if (silence.durationMs() >= atLeastMs && scored) {
                detected++;
                right += overlap(silence, bestOf(reference, silence)) >= LEAST_OVERLAP ? 1 : 0;
            }
        }
    }

    public double f1() {
        return 2.0 * found * right / Math.max(1, found * (double) detected + right * (double) annotated);
    }

    /** The boundary error that this share of the boundaries stays below. */
    public long boundaryErrorMs(double share) {
        Collections.sort(boundaryErrorsMs);
        return boundaryErrorsMs.get((int) (share * (boundaryErrorsMs.size() - 1)));
    }

    @Override
    public String toString() {
        return String.format(
                "silences of %.1f s: F1 %.3f (found %d of %d, right %d of %d), boundary %d / %d ms",
                atLeastMs / 1000.0,
                f1(),
                found,
                annotated,
                right,
                detected,
                boundaryErrorMs(0.5),
                boundaryErrorMs(0.9));
    }

    private void measureBoundaries(Span reference, Span detection, long durationMs) {
        if (reference.startMs() > END_MS) {
            boundaryErrorsMs.add(Math.abs(reference.startMs() - detection.startMs()));
        }
        if (reference.endMs() < durationMs - END_MS) {
            boundaryErrorsMs.add(Math.abs(reference.endMs() - detection.endMs()));
        }
    }

    private static Span bestOf(List<Span> candidates, Span span) {
        Span best = new Span(0, 0);
        for (Span candidate : candidates) {
            best = overlap(span, candidate) > overlap(span, best) ? candidate : best;
        }
        return best;
    }

    private static double overlap(Span a, Span b) {
        long both = a.overlapMs(b.startMs(), b.endMs());
        return (double) both / Math.max(1, a.durationMs() + b.durationMs() - both);
    }
}
