package io.mockround.simulation;

import io.mockround.deck.Deck;
import io.mockround.deck.Prompt;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws a prompt that was never given; none again until all were. */
final class PromptDraw {

    private PromptDraw() {}

    /** How history names a prompt. */
    static String nameOf(Deck deck, Prompt prompt) {
        return deck.id() + "/" + prompt.id();
    }

    static Prompt draw(Deck deck, Set<String> given, long seed) {
        List<Prompt> unseen = deck.prompts().stream()
                .filter(prompt -> !given.contains(nameOf(deck, prompt)))
                .toList();
        List<Prompt> candidates = unseen.isEmpty() ? deck.prompts() : unseen;
        return candidates.get(new Random(seed).nextInt(candidates.size()));
    }
}
