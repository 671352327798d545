package io.mockround.round;

import io.mockround.round.RoundEffect.Why;
import java.time.Duration;

/**
 * A break between two rounds of a loop (PRACTICES R17): nothing is recorded. It may be ended early by handing back, and is never prolonged. Times
 * are loop times.
 *
 * <p>Corner rules: it is half-open, what happens at its end belongs to the next round; a hand-back in its first second is a double press of the one
 * that ended the round; everything else but abandoning means nothing.
 */
public record LoopBreak(Duration startedAt, Duration planned) {

    /** What an event does to it. */
    public enum Effect {
        ENDS_BREAK,
        ENDS_LOOP,
        NOTHING
    }

    public Duration endsAt() {
        return startedAt.plus(planned);
    }

    /** Whether it is still going on. */
    public boolean holdsAt(Duration time) {
        return time.compareTo(endsAt()) < 0;
    }

    public Effect on(RoundEvent event, Duration at) {
        if (event instanceof RoundEvent.Abandon) {
            return Effect.ENDS_LOOP;
        }
        boolean handsBack = event instanceof RoundEvent.HandBack && !isDoublePress(at);
        return handsBack ? Effect.ENDS_BREAK : Effect.NOTHING;
    }

    /** Why an event does nothing. */
    public Why why(RoundEvent event) {
        return event instanceof RoundEvent.HandBack ? Why.DOUBLE_PRESS : Why.IN_BREAK;
    }

    private boolean isDoublePress(Duration at) {
        return at.compareTo(startedAt.plus(RoundRules.DOUBLE_PRESS)) < 0;
    }
}
