package io.mockround.settings;

import io.mockround.deck.RoundTemplate;

/**
 * How a person wants rounds to be. Immutable. Read when a round begins: no setting changes one that runs.
 *
 * @param voice whether the interviewer speaks where the template lets it; true when left out
 * @param volumePercent of the tones, 0 for none to 100; 50 when left out
 * @param muted whether all sounds are off until they are turned on again on the round's screen
 * @param strictness overrides the grace of templates; null to leave it to them
 */
public record RoundSettings(Boolean voice, Integer volumePercent, boolean muted, Strictness strictness) {

    public static final RoundSettings INITIAL = new RoundSettings(null, null, false, null);

    /** Full volume is a tone across a room; half is one that is noticed. */
    private static final int USUAL_PERCENT = 50;

    public RoundSettings {
        voice = voice == null || voice;
        volumePercent = volumePercent == null ? USUAL_PERCENT : Math.max(0, Math.min(100, volumePercent));
    }

    /** 0 to 1. */
    public double volume() {
        return volumePercent / 100.0;
    }

    public RoundSettings withMuted(boolean isMuted) {
        return new RoundSettings(voice, volumePercent, isMuted, strictness);
    }

    /** The template as this person runs it. */
    public RoundTemplate applyTo(RoundTemplate template) {
        RoundTemplate spoken = voice ? template : template.withoutVoice();
        return strictness == null ? spoken : spoken.withGrace(strictness.grace());
    }
}
