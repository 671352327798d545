package io.mockround.deck;

import java.time.Duration;
import java.util.List;

/**
 * One round of a loop.
 *
 * @param deck null where the loop names none: it is then chosen by the template's kind
 * @param breakBefore how long at most there is a break before it; zero for none, and before the first
 */
public record LoopRound(RoundTemplate template, Deck deck, Duration breakBefore) {

    /** The same round by another template. */
    public LoopRound with(RoundTemplate other) {
        return new LoopRound(other, deck, breakBefore);
    }

    /** How long a loop is planned to last, its breaks included. */
    public static Duration planned(List<LoopRound> rounds) {
        return rounds.stream()
                .map(round -> round.breakBefore().plus(round.template().planned()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
