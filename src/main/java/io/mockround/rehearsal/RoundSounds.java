package io.mockround.rehearsal;

/** What a round lets be heard. None of the calls waits. The tones lie above 4.5 kHz, outside the detectors' band. */
public interface RoundSounds {

    /** Silence, where there is no loudspeaker. */
    RoundSounds NONE = (moment, listener) -> {};

    /** The moments that have a sound, the more urgent later. */
    enum Moment {
        /** A question or a phase is on screen. */
        SHOWN,
        GATE_OPENED,
        /** Ten seconds of the gate are left: land. */
        LAND,
        GATE_CLOSED,
        CUT_IN,
        BREAK_OVER,
        ROUND_OVER
    }

    /** Told on a thread of the loudspeaker's. */
    interface Listener {

        /** Just before the first sample. Not called where nothing sounds. */
        void begins();

        /** Just after the last, if it began. */
        void ended();
    }

    void sound(Moment moment, Listener listener);
}
