package io.mockround.round;

import io.mockround.round.RoundEffect.Why;
import java.time.Duration;

/** What becomes of an event that means nothing where the round stands: listed if somebody's hand caused it, else passed over. */
final class Refusals {

    private Refusals() {}

    /** @param unlessKnown the reason where the event itself does not tell a better one */
    static Decision refuse(RoundState state, RoundEvent event, Duration at, Why unlessKnown) {
        if (!event.isDeliberate()) {
            return Decision.stayed(state);
        }
        return Decision.ignored(state, at, event, reason(state, event, at, unlessKnown));
    }

    private static Why reason(RoundState state, RoundEvent event, Duration at, Why unlessKnown) {
        if (!state.isRunning()) {
            return Why.ROUND_OVER;
        }
        if (event instanceof RoundEvent.HandBack
                && (state.open() != null || state.course().isDoublePress(at))) {
            return Why.DOUBLE_PRESS;
        }
        if (event instanceof RoundEvent.Asked) {
            return Why.ALREADY_ASKED;
        }
        if (event instanceof RoundEvent.TellMeMore) {
            return Why.NO_LONGER_VERSION;
        }
        return event instanceof RoundEvent.Finish ? Why.MORE_TO_COME : unlessKnown;
    }
}
