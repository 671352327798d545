package io.mockround.stories;

import io.mockround.deck.Deck;
import io.mockround.deck.FollowUp;
import io.mockround.deck.Prompt;
import java.util.List;
import java.util.Optional;

/** The stories as a deck to rehearse from: each is a prompt, asked for by a question of a type it suits, its follow-ups those prepared. */
public final class StoryDeck {

    /** What a scenario names as {@code deck}. */
    public static final String ID = "stories";

    private static final String TITLE = "Your stories";
    private static final String OF_NO_TYPE = "Tell me about this: %s.";

    private StoryDeck() {}

    /** Empty where there are no stories: a deck has at least one prompt. */
    public static Optional<Deck> of(StoryBank bank) {
        List<Prompt> prompts = bank.stories().stream().map(StoryDeck::prompt).toList();
        return prompts.isEmpty() ? Optional.empty() : Optional.of(new Deck(ID, TITLE, prompts));
    }

    /** One story alone. */
    public static Optional<Deck> of(StoryBank bank, String storyId) {
        return of(bank).map(deck -> deck.prompts().stream()
                        .filter(prompt -> prompt.id().equals(storyId))
                        .toList())
                .filter(prompts -> !prompts.isEmpty())
                .map(prompts -> new Deck(ID, TITLE, prompts));
    }

    private static Prompt prompt(Story story) {
        return new Prompt(
                story.id(),
                story.title(),
                story.types().stream()
                        .findFirst()
                        .map(QuestionTypes::question)
                        .orElseGet(() -> OF_NO_TYPE.formatted(story.title())),
                null,
                story.types(),
                List.of(),
                List.of(),
                story.followUps().stream().map(StoryDeck::followUp).toList());
    }

    private static FollowUp followUp(Story.Prepared prepared) {
        return new FollowUp(prepared.question(), List.of(), List.of(), List.of(), prepared.points());
    }
}
