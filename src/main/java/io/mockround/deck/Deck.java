package io.mockround.deck;

import java.util.List;

/**
 * Prompts that belong together.
 *
 * @param kind the kind of templates it is asked in, e.g. {@code behavioural}; null where it does not say
 */
public record Deck(String id, String title, String kind, List<Prompt> prompts) {

    /** A deck that does not say in which templates it is asked. */
    public Deck(String id, String title, List<Prompt> prompts) {
        this(id, title, null, prompts);
    }

    public Deck {
        prompts = List.copyOf(prompts);
    }

    /** How many questions it holds besides its prompts: follow-ups, and what presses a prompt or a follow-up. */
    public int followUps() {
        return prompts.stream().mapToInt(Prompt::questions).sum();
    }
}
