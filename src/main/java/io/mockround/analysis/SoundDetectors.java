package io.mockround.analysis;

/**
 * All detectors that hear a recording, in one pass: what one measures another need not. Memory stays constant but for what was found. Takes
 * samples of {@link io.mockround.recording.Pcm} in any portions, with the same result. Not thread-safe.
 */
public final class SoundDetectors {

    private final FilledPauseDetector filledPauses = new FilledPauseDetector();
    private final SpeechDetector speech = new SpeechDetector(filledPauses);

    /** Hears the first {@code count} samples of the array, which follow on those before. */
    public void accept(short[] samples, int count) {
        speech.accept(samples, count);
    }

    /** Says that the recording ends here; nothing can be added afterwards. */
    public SoundFindings finish() {
        SpeechActivity activity = speech.finish();
        return new SoundFindings(activity, filledPauses.finish(activity));
    }
}
