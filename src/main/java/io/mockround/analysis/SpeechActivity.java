package io.mockround.analysis;

import java.util.ArrayList;
import java.util.List;

/** When somebody spoke in a recording. What lies between, before and after is silence. */
public final class SpeechActivity {

    private final long durationMs;
    private final List<Span> speech;

    /** @param speech in order, not overlapping, none ending after the recording */
    public SpeechActivity(long durationMs, List<Span> speech) {
        long heardUntil = 0;
        for (Span span : speech) {
            if (span.startMs() < heardUntil || span.endMs() > durationMs) {
                throw new IllegalArgumentException(span + " is out of order or beyond " + durationMs + " ms");
            }
            heardUntil = span.endMs();
        }
        this.durationMs = durationMs;
        this.speech = List.copyOf(speech);
    }

    public long durationMs() {
        return durationMs;
    }

    public List<Span> speech() {
        return speech;
    }

    /** The silences of at least this length, with those before the first and after the last word. */
    public List<Span> silences(long atLeastMs) {
        List<Span> silences = new ArrayList<>();
        long since = 0;
        for (Span span : speech) {
            addSilence(silences, since, span.startMs(), atLeastMs);
            since = span.endMs();
        }
        addSilence(silences, since, durationMs, atLeastMs);
        return silences;
    }

    /** How much of the time between the two was spoken. */
    public long speechMsWithin(long fromMs, long toMs) {
        return speech.stream().mapToLong(span -> span.overlapMs(fromMs, toMs)).sum();
    }

    private static void addSilence(List<Span> silences, long fromMs, long toMs, long atLeastMs) {
        if (toMs > fromMs && toMs - fromMs >= atLeastMs) {
            silences.add(new Span(fromMs, toMs));
        }
    }
}
