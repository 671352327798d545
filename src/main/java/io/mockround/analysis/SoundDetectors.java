package io.mockround.analysis;

import java.util.List;

/**
 * All detectors that hear a recording, in one pass: what one measures another need not. Memory stays constant but for what was found. Takes
 * samples of {@link io.mockround.recording.Pcm} in any portions, with the same result. Not thread-safe.
 */
public final class SoundDetectors {

    private final FilledPauseDetector filledPauses = new FilledPauseDetector();
    private final SpeechDetector speech = new SpeechDetector(filledPauses);
    private final OwnVoice ownVoice;

    /** Of a recording in which the program said nothing. */
    public SoundDetectors() {
        this(List.of());
    }

    /** @param spoken when the program spoke: that is neither speech nor silence, also where the microphone heard it */
    public SoundDetectors(List<Span> spoken) {
        ownVoice = spoken.isEmpty() ? null : new OwnVoice(ProgramSpeaks.during(spoken), speech::accept);
    }

    /** Hears the first {@code count} samples of the array, which follow on those before. */
    public void accept(short[] samples, int count) {
        if (ownVoice == null) {
            speech.accept(samples, count);
        } else {
            ownVoice.accept(samples, count);
        }
    }

    /** Says that the recording ends here; nothing can be added afterwards. */
    public SoundFindings finish() {
        if (ownVoice != null) {
            ownVoice.finish();
        }
        SpeechActivity activity = speech.finish();
        SoundFindings found = new SoundFindings(activity, filledPauses.finish(activity));
        return ownVoice == null ? found : found.inRecording(ownVoice.cut());
    }
}
