package io.mockround.analysis;

import io.mockround.recording.Pcm;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds speech and silence in a recording. Every reported pause comes from here.
 *
 * <p>Follows the noise and the voice as they change, looking 3 s ahead (SPEECH, "Silence detection"). Memory stays constant but for
 * the spans found. Takes samples of {@link Pcm} in any portions, with the same result. Not thread-safe.
 */
public final class SpeechDetector {

    private static final int LOOK_AHEAD_FRAMES = 3_000 / Frames.HOP_MS;

    private final SpeechTracker tracker;
    private boolean finished;

    public SpeechDetector() {
        this(SpeechTracker.FrameListener.NONE);
    }

    /** @param listener hears what is measured on the way */
    SpeechDetector(SpeechTracker.FrameListener listener) {
        tracker = new SpeechTracker(LOOK_AHEAD_FRAMES, listener);
    }

    /** Hears the first {@code count} samples of the array, which follow on those before. */
    public void accept(short[] samples, int count) {
        if (finished) {
            throw new IllegalStateException("The recording has been finished");
        }
        tracker.accept(samples, count);
    }

    /** Says that the recording ends here; nothing can be added afterwards. */
    public SpeechActivity finish() {
        finished = true;
        tracker.finish();
        long durationMs = Pcm.toMs(tracker.sampleCount());
        long decidedMs = tracker.islands().count() * Frames.HOP_MS;
        List<Span> speech = new ArrayList<>();
        for (Span span : tracker.spans().drain(Long.MAX_VALUE)) {
            // the last frame is up to 10 ms short of the end: speech that reaches it lasts to the end
            speech.add(span.endMs() < decidedMs ? span : new Span(span.startMs(), durationMs));
        }
        return new SpeechActivity(durationMs, speech);
    }
}
