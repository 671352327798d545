package io.mockround.deck;

import java.nio.file.Path;
import java.util.Map;

/**
 * A scenario and all that it names.
 *
 * @param parts the templates a loop runs, by the names its {@link RoundTemplate#parts()} use; empty for a single round
 * @param deck null when none is named: the caller chooses
 * @param prompt null when it is to be drawn
 * @param narration there when it was looked for; null for silence
 */
public record ResolvedScenario(
        Scenario scenario,
        RoundTemplate template,
        Map<String, RoundTemplate> parts,
        Deck deck,
        Prompt prompt,
        Path narration) {

    public ResolvedScenario {
        parts = Map.copyOf(parts);
    }
}
