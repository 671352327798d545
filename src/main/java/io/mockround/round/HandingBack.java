package io.mockround.round;

import io.mockround.round.Exchange.By;
import io.mockround.round.Exchange.End.HandedBack;
import io.mockround.round.RoundEffect.ExchangeEnded;
import io.mockround.round.RoundEffect.Why;
import java.time.Duration;

/** Which events hand an open exchange back, and what follows. */
final class HandingBack {

    private HandingBack() {}

    /**
     * Hands {@code exchange} back if the event does so; else the event is refused and {@code state} stays.
     *
     * @param exchange the state's exchange as it would be at the hand-back
     */
    static Decision byEvent(
            RoundState state, Course course, Exchange exchange, RoundEvent event, Duration at, RoundRules rules) {
        By by = by(event, exchange, at);
        if (by == null) {
            return Refusals.refuse(state, event, at, Why.NOT_ANSWERING);
        }
        Course after = by == By.VOICE ? course.heardBack(at) : course;
        return rules.afterExchange(after, at).after(new ExchangeEnded(at, exchange.ended(new HandedBack(at, by))));
    }

    private static By by(RoundEvent event, Exchange exchange, Duration at) {
        if (event instanceof RoundEvent.HandBack && !isDoublePress(exchange, at)) {
            return By.KEY;
        }
        // a question begun before this exchange opened belongs to the one before it
        if (event instanceof RoundEvent.HandBackHeard heard
                && heard.firstWordAt().compareTo(exchange.openedAt()) >= 0) {
            return By.VOICE;
        }
        return null;
    }

    /** The first second of an exchange (PRACTICES, corner rules). Where none is open see {@link Course#isDoublePress}. */
    private static boolean isDoublePress(Exchange exchange, Duration at) {
        return at.compareTo(exchange.openedAt().plus(RoundRules.DOUBLE_PRESS)) < 0;
    }
}
