package io.mockround.analysis;

/**
 * Decides which runs of loud frames are speech. One with a voice in it is; one without (a fricative, or a click, a breath, a chair)
 * is when it lies close to one that is. Knows at any time which frames may still turn out to be speech. Counts in frames.
 */
final class SpeechIslands {

    private static final int SHORTEST_VOICED = 6;
    private static final int LEAST_VOICED_FRAMES = 3;
    private static final int SHORTEST_ATTACHED = 3;
    /** Fricatives last up to 200 ms; a breath drawn lasts longer. */
    private static final int LONGEST_ATTACHED = 25;

    private static final int LONGEST_REACH = 25;
    private static final long NONE = -1;

    private final SpeechSpans spans;
    private long next;

    private long start = NONE;
    private int voicedFrames;

    private boolean lastHadVoice;
    private long lastEnd;
    /** The last island, where it began, while only a voice right after it can make it speech. */
    private long pendingStart = NONE;

    SpeechIslands(SpeechSpans spans) {
        this.spans = spans;
    }

    /** Takes the next frame. */
    void accept(boolean loud, boolean voiced) {
        if (loud) {
            if (start == NONE) {
                start = next;
                voicedFrames = 0;
            }
            voicedFrames += voiced ? 1 : 0;
        } else if (start != NONE) {
            close();
        }
        next++;
        settlePending();
    }

    /** Ends the recording after the frames taken so far. */
    void finish() {
        if (start != NONE) {
            close();
        }
        pendingStart = NONE;
    }

    /** How many frames were taken. */
    long count() {
        return next;
    }

    /** Whether the newest frame is speech for sure. */
    boolean isInSpeech() {
        return start != NONE && hasVoice();
    }

    /** No island that was not handed to the spans begins before this frame. */
    long earliestUndecided() {
        if (pendingStart != NONE) {
            return pendingStart;
        }
        return start != NONE ? start : next;
    }

    private void close() {
        boolean voice = hasVoice();
        if (voice || isAttached()) {
            spans.add(start, next);
        } else if (next - start >= SHORTEST_ATTACHED && next - start <= LONGEST_ATTACHED) {
            pendingStart = start;
        }
        lastHadVoice = voice;
        lastEnd = next;
        start = NONE;
    }

    private void settlePending() {
        if (pendingStart == NONE) {
            return;
        }
        boolean outOfReach = (start == NONE ? next : start) - lastEnd > LONGEST_REACH;
        if (start != NONE && hasVoice() && !outOfReach) {
            spans.add(pendingStart, lastEnd);
            pendingStart = NONE;
        } else if (outOfReach) {
            pendingStart = NONE;
        }
    }

    private boolean hasVoice() {
        return voicedFrames >= LEAST_VOICED_FRAMES && next - start >= SHORTEST_VOICED;
    }

    private boolean isAttached() {
        return lastHadVoice
                && next - start >= SHORTEST_ATTACHED
                && next - start <= LONGEST_ATTACHED
                && start - lastEnd <= LONGEST_REACH;
    }
}
