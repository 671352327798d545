package io.mockround.analysis;

/**
 * A filled pause that the sound alone tells.
 *
 * @param startMs from the first sample of the recording
 * @param endMs exclusive
 * @param text "um" where a nasal follows the vowel, "uh" where none does, "hmm" for a nasal alone
 */
public record SoundedPause(long startMs, long endMs, String text) {

    static SoundedPause of(Hesitation hesitation) {
        String text = hesitation.isNasalAlone() ? "hmm" : hesitation.nasalMs() > 0 ? "um" : "uh";
        return new SoundedPause(hesitation.startMs(), hesitation.endMs(), text);
    }

    public long durationMs() {
        return endMs - startMs;
    }

    /** The two as one: a vowel that goes on in another vowel or in a nasal. */
    SoundedPause joined(SoundedPause other) {
        return new SoundedPause(
                Math.min(startMs, other.startMs), Math.max(endMs, other.endMs), text.equals(other.text) ? text : "um");
    }
}
