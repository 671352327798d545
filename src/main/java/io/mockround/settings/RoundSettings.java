package io.mockround.settings;

import io.mockround.deck.RoundTemplate;
import java.util.List;
import java.util.Objects;

/**
 * How a person wants rounds to be. Immutable. Read when a round begins: no setting changes one that runs.
 *
 * @param voice whether the interviewer speaks where the template lets it; true when left out
 * @param volumePercent of the tones, 0 for none to 100; 50 when left out
 * @param muted whether all sounds are off until they are turned on again on the round's screen
 * @param strictness overrides the grace of templates; null to leave it to them
 * @param gate overrides other numbers of the templates' gates
 * @param handBackKeys what hands back besides Enter, by the names the window gives to keys and buttons; the next-slide key of a clicker
 *     when left out
 */
public record RoundSettings(
        Boolean voice,
        Integer volumePercent,
        boolean muted,
        Strictness strictness,
        GateSettings gate,
        List<String> handBackKeys) {

    /** Full volume is a tone across a room; half is one that is noticed. */
    private static final int USUAL_PERCENT = 50;

    /** What presenter clickers send for the next slide. */
    private static final List<String> CLICKER = List.of("PAGE_DOWN");

    public static final RoundSettings INITIAL = new RoundSettings(null, null, false, null);

    public RoundSettings {
        voice = voice == null || voice;
        volumePercent = volumePercent == null ? USUAL_PERCENT : Math.max(0, Math.min(100, volumePercent));
        gate = gate == null ? GateSettings.OF_THE_TEMPLATE : gate;
        handBackKeys = handBackKeys == null
                ? CLICKER
                : handBackKeys.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** With gates and keys as usual. */
    public RoundSettings(Boolean voice, Integer volumePercent, boolean muted, Strictness strictness) {
        this(voice, volumePercent, muted, strictness, null, null);
    }

    /** 0 to 1. */
    public double volume() {
        return volumePercent / 100.0;
    }

    public RoundSettings withVoice(boolean speaks) {
        return new RoundSettings(speaks, volumePercent, muted, strictness, gate, handBackKeys);
    }

    public RoundSettings withVolumePercent(int percent) {
        return new RoundSettings(voice, percent, muted, strictness, gate, handBackKeys);
    }

    public RoundSettings withMuted(boolean isMuted) {
        return new RoundSettings(voice, volumePercent, isMuted, strictness, gate, handBackKeys);
    }

    public RoundSettings withStrictness(Strictness wanted) {
        return new RoundSettings(voice, volumePercent, muted, wanted, gate, handBackKeys);
    }

    public RoundSettings withGate(GateSettings wanted) {
        return new RoundSettings(voice, volumePercent, muted, strictness, wanted, handBackKeys);
    }

    public RoundSettings withHandBackKeys(List<String> wanted) {
        return new RoundSettings(voice, volumePercent, muted, strictness, gate, wanted);
    }

    /** The template as this person runs it. */
    public RoundTemplate applyTo(RoundTemplate template) {
        RoundTemplate spoken = voice ? template : template.withoutVoice();
        RoundTemplate gated = gate.applyTo(spoken);
        return strictness == null ? gated : gated.withGrace(strictness.grace());
    }
}
