package io.mockround.deck;

import java.util.List;

/** Prompts that belong together. */
public record Deck(String id, String title, List<Prompt> prompts) {

    public Deck {
        prompts = List.copyOf(prompts);
    }

    public int followUps() {
        return prompts.stream().mapToInt(prompt -> prompt.followUps().size()).sum();
    }
}
