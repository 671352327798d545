package io.mockround.deck;

import java.util.List;

/** Prompts that belong together. */
public record Deck(String id, String title, List<Prompt> prompts) {

    public Deck {
        prompts = List.copyOf(prompts);
    }

    /** How many questions it holds besides its prompts: follow-ups, and what presses a prompt or a follow-up. */
    public int followUps() {
        return prompts.stream().mapToInt(Prompt::questions).sum();
    }
}
