package io.mockround.round;

import java.time.Duration;

/**
 * Something the program itself let be heard during a round: neither the candidate's speech nor silence (PRACTICES, corner rules). Round times
 * from just before its first sound left to just after its last; what a loudspeaker adds on the way is not known here.
 *
 * @param to exclusive
 */
public record OwnSound(Kind kind, Duration from, Duration to) {

    /** What was heard. */
    public enum Kind {
        /** The interviewer's voice. */
        VOICE,
        /** A short tone above 4.5 kHz, which the detectors do not hear. */
        TONE
    }

    public OwnSound {
        if (from.isNegative() || to.compareTo(from) < 0) {
            throw new IllegalArgumentException("not a stretch of the round: " + from + " to " + to);
        }
    }

    /** The part of it before this time; it must have begun by then. */
    OwnSound endingBy(Duration end) {
        return new OwnSound(kind, from, Round.earlier(to, end));
    }
}
