package io.mockround.analysis;

import io.mockround.report.SessionReport.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a hand-back after the gate's closing is judged by (PRACTICES, "The gate"), as far as sound tells it. */
public final class SpeechAfterClosing {

    /** Without words the last utterance is taken for the hand-back question if it is at most this long. */
    private static final long QUESTION_AT_MOST_MS = 4_000;

    private static final long UTTERANCE_GAP_MS = 700;

    private SpeechAfterClosing() {}

    /**
     * Where the hand-back question begins, which is no overrun.
     *
     * @param speech in order
     * @return the hand-back where nothing can be taken for the question
     */
    public static long questionStartMs(List<Span> speech, long closedMs, long handedBackMs) {
        return lastUtterance(speech, closedMs, handedBackMs)
                .filter(utterance -> utterance.durationMs() <= QUESTION_AT_MOST_MS)
                .map(Span::startMs)
                .orElse(handedBackMs);
    }

    /**
     * Of an exchange that was handed back within its grace.
     *
     * @param heardMs speech between the closing and the hand-back question
     */
    public static Outcome outcome(long heardMs, Duration tolerance) {
        return heardMs < tolerance.toMillis() ? Outcome.HELD : Outcome.OVERRAN;
    }

    /** The last utterance before the end, if a silence of 0.7 s or more lies before it and it begins after closing. */
    private static Optional<Span> lastUtterance(List<Span> speech, long closedMs, long endMs) {
        Span utterance = null;
        for (Span span : speech) {
            if (span.startMs() >= endMs) {
                break;
            }
            long spanEnd = Math.min(span.endMs(), endMs);
            boolean goesOn = utterance != null && span.startMs() - utterance.endMs() < UTTERANCE_GAP_MS;
            utterance = new Span(goesOn ? utterance.startMs() : span.startMs(), spanEnd);
        }
        return Optional.ofNullable(utterance).filter(last -> last.startMs() > closedMs);
    }
}
