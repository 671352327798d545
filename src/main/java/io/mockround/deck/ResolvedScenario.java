package io.mockround.deck;

import java.nio.file.Path;
import java.util.List;

/**
 * A scenario and all that it names.
 *
 * @param rounds what a loop runs, in order; empty for a single round
 * @param deck null when none is named: the caller chooses
 * @param prompt null when it is to be drawn
 * @param narration there when it was looked for; null for silence
 */
public record ResolvedScenario(
        Scenario scenario, RoundTemplate template, List<LoopRound> rounds, Deck deck, Prompt prompt, Path narration) {

    public ResolvedScenario {
        rounds = List.copyOf(rounds);
    }
}
