package io.mockround.rehearsal;

/** What a round lets be heard. None of the calls waits. The tones lie above 4.5 kHz, outside the detectors' band. */
public interface RoundSounds {

    /** Silence, where there is no loudspeaker. */
    RoundSounds NONE = moment -> {};

    /** The moments that have a sound. */
    enum Moment {
        GATE_OPENED,
        /** Ten seconds of the gate are left: land. */
        LAND,
        GATE_CLOSED,
        CUT_IN
    }

    void sound(Moment moment);
}
