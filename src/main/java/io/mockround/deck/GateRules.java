package io.mockround.deck;

import java.time.Duration;

/**
 * The numbers of the elaboration gate (PRACTICES, "The gate").
 *
 * @param present false where answers have no gate; the other values then mean nothing
 * @param answer budget after which the gate opens by itself
 * @param fullAnswer the budget once "tell me more" was said, counted from then; null where there is no longer version
 * @param pauseAfterSpeech speech an exchange must hold before a pause opens the gate
 * @param pause the pause that opens it; null when no pause does ({@code openOnPause: none})
 * @param elaboration how long the gate stays open
 * @param grace from closing until the interviewer cuts in
 * @param overrunTolerance speech after closing that still counts as held, exclusive
 * @param commitAfterCutOff whether a cut-off is followed by the one-sentence commitment
 */
public record GateRules(
        boolean present,
        Duration answer,
        Duration fullAnswer,
        Duration pauseAfterSpeech,
        Duration pause,
        Duration elaboration,
        Duration grace,
        Duration overrunTolerance,
        boolean commitAfterCutOff) {

    /** The gate of PRACTICES: 45 s to answer, 60 s to elaborate, 5 s grace, 3 s tolerance. */
    public static final GateRules STANDARD = new GateRules(
            true,
            Duration.ofSeconds(45),
            null,
            Duration.ofSeconds(8),
            Duration.ofMillis(1200),
            Duration.ofSeconds(60),
            Duration.ofSeconds(5),
            Duration.ofSeconds(3),
            true);

    /** No gate: an exchange ends at hand-back or with its phase. */
    public static final GateRules NONE = new GateRules(
            false, Duration.ZERO, null, Duration.ZERO, null, Duration.ZERO, Duration.ZERO, Duration.ZERO, false);

    /** The same with another grace; without a gate there is none. */
    GateRules withGrace(Duration other) {
        return with(answer, elaboration, other, overrunTolerance);
    }

    /** The same with another budget for answers; without a gate there is none. */
    public GateRules withAnswer(Duration other) {
        return with(other, elaboration, grace, overrunTolerance);
    }

    /** The same, open for another time. */
    public GateRules withElaboration(Duration other) {
        return with(answer, other, grace, overrunTolerance);
    }

    /** The same with another tolerance. */
    public GateRules withOverrunTolerance(Duration other) {
        return with(answer, elaboration, grace, other);
    }

    private GateRules with(Duration itsAnswer, Duration itsElaboration, Duration itsGrace, Duration itsTolerance) {
        return present
                ? new GateRules(
                        true,
                        itsAnswer,
                        fullAnswer,
                        pauseAfterSpeech,
                        pause,
                        itsElaboration,
                        itsGrace,
                        itsTolerance,
                        commitAfterCutOff)
                : this;
    }
}
