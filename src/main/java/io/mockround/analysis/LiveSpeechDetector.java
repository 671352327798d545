package io.mockround.analysis;

import java.util.List;

/**
 * Tells during a recording whether somebody speaks: opens the gate on a pause and notices long silences. What it says is not
 * reported; {@link SpeechDetector} hears the recording again and decides.
 *
 * <p>How late: a frame is decided 40 ms after it began. {@link #isSpeaking()} turns true about 110 ms after speech begins and false
 * about 180 ms after the last sound of a voice; a word fades, so after what an annotator calls its end it is 230 ms, and less than 250 ms in
 * nine pauses of ten ({@code SilenceBench.saysHowLateTheLiveDetectorIs} measures it). {@link #speechEndMs()} is then exact, so a pause is
 * measured from where it began, not from when it was noticed. Within the first 3 s of a recording, before it has heard the room, it may take other sound for speech.
 *
 * <p>What the program says is not heard; sound of the {@value OwnVoice#TAIL_MS} ms after it may be known that much later. Not thread-safe.
 */
public final class LiveSpeechDetector {

    private final SpeechTracker tracker = new SpeechTracker(0);
    private final OwnVoice ownVoice;

    /** Hears all that there is. */
    public LiveSpeechDetector() {
        this(ProgramSpeaks.NEVER);
    }

    /** Hears all but the program. */
    public LiveSpeechDetector(ProgramSpeaks program) {
        ownVoice = new OwnVoice(program, tracker::accept);
    }

    /** Hears the first {@code count} samples of the array, which follow on those before. */
    public void accept(short[] samples, int count) {
        ownVoice.accept(samples, count);
    }

    /** Whether speech goes on as far as is known: the newest sound is speech, or so short a gap that it may be articulation. */
    public boolean isSpeaking() {
        return tracker.islands().isInSpeech()
                || tracker.spans().wouldJoin(tracker.islands().count());
    }

    /**
     * Where the speech heard so far ends, with the fading the offline detector counts to it; −1 before any. While somebody speaks
     * that is where it would end if it ended now, up to 40 ms after what was heard. Never goes back.
     */
    public long speechEndMs() {
        SpeechIslands islands = tracker.islands();
        long end = islands.isInSpeech()
                ? SpeechSpans.endOf(islands.count())
                : tracker.spans().end();
        return end < 0 ? -1 : ownVoice.cut().speechEndMs(end * Frames.HOP_MS);
    }

    /** Up to here speech and silence are decided; later sound can change only what follows. Never goes back. */
    public long heardUntilMs() {
        return ownVoice.cut().startMs(restHeardUntilMs());
    }

    private long restHeardUntilMs() {
        SpeechIslands islands = tracker.islands();
        long undecided = islands.earliestUndecided();
        if (islands.isInSpeech()) {
            return islands.count() * Frames.HOP_MS;
        }
        boolean bridgeable = tracker.spans().wouldJoin(undecided);
        return (bridgeable ? tracker.spans().end() : SpeechSpans.startOf(undecided)) * Frames.HOP_MS;
    }

    /** The spans of speech that are over, each handed out once and in order; they will not change. */
    public List<Span> drainSpeech() {
        return tracker.spans().drain(tracker.islands().earliestUndecided()).stream()
                .flatMap(span -> ownVoice.cut().speechInRecording(span).stream())
                .toList();
    }
}
