package io.mockround.deck;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * One stretch of a round.
 *
 * @param maxExchanges how many exchanges it opens: 0 none, {@link #UNLIMITED} as many as fit
 * @param gate its own gate, or null for the template's
 * @param question what its first exchange asks, whatever the deck holds; null where the interviewer chooses
 */
public record Phase(String id, String title, Duration planned, int maxExchanges, GateRules gate, String question) {

    /** One whose questions the interviewer chooses. */
    public Phase(String id, String title, Duration planned, int maxExchanges, GateRules gate) {
        this(id, title, planned, maxExchanges, gate, null);
    }

    public static final int UNLIMITED = Integer.MAX_VALUE;

    public boolean hasExchanges() {
        return maxExchanges > 0;
    }

    /** The same with its own gate changed, if it has one. */
    Phase withGate(UnaryOperator<GateRules> change) {
        return gate == null ? this : new Phase(id, title, planned, maxExchanges, change.apply(gate), question);
    }

    /** The same with another length. */
    Phase lasting(Duration length) {
        return new Phase(id, title, length, maxExchanges, gate, question);
    }
}
