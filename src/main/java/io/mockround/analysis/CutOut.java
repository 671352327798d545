package io.mockround.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A recording from which stretches were cut out, and what time of the recording a time of the rest is. Stretches are told in order, as the
 * rest is heard. Not thread-safe.
 */
final class CutOut {

    private final List<Cut> cuts = new ArrayList<>();
    private long cutMs;

    /** @param restMs where in the rest the two ends meet */
    private record Cut(long restMs, Span cut, long cutBeforeMs) {}

    /** Notes that this stretch of the recording is not in the rest. One that touches the stretch before prolongs it. */
    void add(Span stretch) {
        if (!cuts.isEmpty() && last().cut.endMs() == stretch.startMs()) {
            Cut last = cuts.remove(cuts.size() - 1);
            cuts.add(new Cut(last.restMs, new Span(last.cut.startMs(), stretch.endMs()), last.cutBeforeMs));
        } else {
            cuts.add(new Cut(stretch.startMs() - cutMs, stretch, cutMs));
        }
        cutMs += stretch.durationMs();
    }

    /** The stretches, as far as they were told. */
    List<Span> stretches() {
        return cuts.stream().map(Cut::cut).toList();
    }

    /** How much was cut out so far. */
    long cutMs() {
        return cutMs;
    }

    /** When something began that begins at this time of the rest: after a cut, not before. */
    long startMs(long restMs) {
        long ms = restMs;
        for (Cut cut : cuts) {
            if (cut.restMs <= restMs) {
                ms = restMs + cut.cutBeforeMs + cut.cut.durationMs();
            }
        }
        return ms;
    }

    /** When something ended that ends at this time of the rest: before a cut, not after. */
    long endMs(long restMs) {
        long ms = restMs;
        for (Cut cut : cuts) {
            if (cut.restMs < restMs) {
                ms = restMs + cut.cutBeforeMs + cut.cut.durationMs();
            }
        }
        return ms;
    }

    /** A stretch of the rest as stretches of the recording: several where something was cut out inside it. */
    List<Span> inRecording(Span rest) {
        List<Span> parts = new ArrayList<>();
        long fromMs = rest.startMs();
        for (Cut cut : cuts) {
            if (cut.restMs > fromMs && cut.restMs < rest.endMs()) {
                parts.add(new Span(startMs(fromMs), cut.cut.startMs()));
                fromMs = cut.restMs;
            }
        }
        parts.add(new Span(startMs(fromMs), endMs(rest.endMs())));
        return parts;
    }

    /** As {@link #inRecording}, for speech: the soft beginning and the fading that are counted to it do not reach across a cut. */
    List<Span> speechInRecording(Span rest) {
        List<Span> parts = inRecording(rest);
        return parts.size() == 1
                ? parts
                : parts.stream()
                        .filter(part -> part.durationMs() > SpeechSpans.LONGEST_PADDING_MS)
                        .toList();
    }

    /** As {@link #endMs}, for speech. */
    long speechEndMs(long restMs) {
        return cuts.stream()
                .filter(each -> each.restMs < restMs && restMs - each.restMs <= SpeechSpans.LONGEST_PADDING_MS)
                .findFirst()
                .map(each -> each.cut.startMs())
                .orElseGet(() -> endMs(restMs));
    }

    private Cut last() {
        return cuts.get(cuts.size() - 1);
    }
}
