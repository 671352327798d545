package io.mockround.round;

import io.mockround.deck.Deck;
import io.mockround.deck.Prompt;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws a prompt that was never given; none again until all were. */
public final class PromptDraw {

    private PromptDraw() {}

    /** How history names a prompt. */
    public static String nameOf(Deck deck, Prompt prompt) {
        return deck.id() + "/" + prompt.id();
    }

    /** The prompt's id in a name that {@link #nameOf} has made. */
    public static String idIn(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    /** The deck's id in a name that {@link #nameOf} has made. */
    public static String deckIn(String name) {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    public static Prompt draw(Deck deck, Set<String> given, long seed) {
        List<Prompt> unseen = deck.prompts().stream()
                .filter(prompt -> !given.contains(nameOf(deck, prompt)))
                .toList();
        List<Prompt> candidates = unseen.isEmpty() ? deck.prompts() : unseen;
        return candidates.get(new Random(seed).nextInt(candidates.size()));
    }
}
