package io.mockround.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Deck;
import io.mockround.deck.FollowUp;
import io.mockround.deck.Prompt;
import io.mockround.stories.Story.Prepared;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryDeckTest {

    @Test
    void asksForEachStoryByAQuestionOfATypeItSuits() {
        assertThat(questions("Conflict", "failure")).isEqualTo("Tell me about a conflict you had with a colleague.");
        assertThat(questions("Disagreement")).isEqualTo("Tell me about a conflict you had with a colleague.");
        assertThat(questions("Tell me about a time you said no")).isEqualTo("Tell me about a time you said no");
        assertThat(questions("When did you last say no?")).isEqualTo("When did you last say no?");
        assertThat(questions("customer focus"))
                .isEqualTo("Tell me about a time that shows customer focus in your work.");
        assertThat(questions()).isEqualTo("Tell me about this: Outage.");
    }

    @Test
    void asksThePreparedFollowUpsAndKeepsWhatIsToBeSaidForTheReview() {
        Deck deck = StoryDeck.of(bank("conflict")).orElseThrow();

        assertThat(deck.id()).isEqualTo("stories");
        Prompt prompt = deck.prompts().get(0);
        assertThat(prompt.id()).isEqualTo("outage");
        assertThat(prompt.title()).isEqualTo("Outage");
        assertThat(prompt.followUps()).extracting(FollowUp::text).containsExactly("Why?", "And then?");
        assertThat(prompt.followUps().get(0).points()).containsExactly("The index.");
    }

    @Test
    void holdsOneStoryAloneWhereThatIsAskedFor() {
        StoryBank two =
                bank("conflict").with(new StoryBank.Document("b.md", List.of(story("launch", List.of())), List.of()));

        assertThat(StoryDeck.of(two).orElseThrow().prompts()).hasSize(2);
        assertThat(StoryDeck.of(two, "launch").orElseThrow().prompts())
                .extracting(Prompt::id)
                .containsExactly("launch");
        assertThat(StoryDeck.of(two, "none")).isEmpty();
    }

    @Test
    void isNoDeckWithoutStories() {
        assertThat(StoryDeck.of(StoryBank.EMPTY)).isEmpty();
    }

    private static String questions(String... types) {
        return StoryDeck.of(bank(types)).orElseThrow().prompts().get(0).statement();
    }

    private static StoryBank bank(String... types) {
        return StoryBank.EMPTY.with(
                new StoryBank.Document("a.md", List.of(story("outage", List.of(types))), List.of(types)));
    }

    private static Story story(String id, List<String> types) {
        return new Story(
                id,
                "Outage",
                types,
                "It broke.",
                "",
                "",
                "",
                "",
                "",
                List.of(new Prepared("Why?", List.of("The index.")), new Prepared("And then?", List.of())));
    }
}
