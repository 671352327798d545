package io.mockround.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Deck;
import io.mockround.deck.Prompt;
import io.mockround.support.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A problem not seen before, and on what one is weak in where that is asked for (PRACTICES R1, T5). */
class PromptDrawTest {

    private static final Deck DECK =
            Templates.deck(on("a", "caching"), on("b", "queues"), on("c", "caching", "replication"), on("d"));

    private static Prompt on(String id, String... topics) {
        return new Prompt(id, id, "State " + id, null, List.of(topics), List.of(), List.of(), List.of());
    }

    private static Set<String> drawn(PromptDraw draw) {
        return LongStream.range(0, 50)
                .mapToObj(seed -> draw.first(DECK, seed).id())
                .collect(Collectors.toSet());
    }

    @Test
    void aTopicIsPreferredWhateverItsLettersCase() {
        assertThat(drawn(new PromptDraw(Map.of(), Set.of("CACHING")))).containsExactlyInAnyOrder("a", "c");
        assertThat(new PromptDraw(Map.of(), Set.of("Queues", "QUEUES")).preferredTopics())
                .hasSize(1);
    }

    @Test
    void givesNoneAgainUntilAllWereGivenRoundAfterRound() {
        Map<String, Integer> given = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (long seed = 0; seed < 12; seed++) {
            Prompt prompt = new PromptDraw(given, Set.of()).first(DECK, seed);
            given.merge(PromptDraw.nameOf(DECK, prompt), 1, Integer::sum);
            order.add(prompt.id());
        }

        for (int cycle = 0; cycle < 3; cycle++) {
            assertThat(order.subList(4 * cycle, 4 * cycle + 4)).containsExactlyInAnyOrder("a", "b", "c", "d");
        }
    }

    @Test
    void takesAPreferredTopicBeforeOthersThatWereNotGivenEither() {
        assertThat(drawn(new PromptDraw(Map.of(), Set.of("caching")))).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void takesWhatWasNotGivenBeforeAPreferredTopicThatWas() {
        Map<String, Integer> given = Map.of("test-deck/a", 1, "test-deck/c", 2);

        assertThat(drawn(new PromptDraw(given, Set.of("caching")))).containsExactlyInAnyOrder("b", "d");
    }

    @Test
    void drawsFromAllWhereNoTopicIsPreferredOrNoneFits() {
        assertThat(drawn(PromptDraw.FRESH)).hasSize(4);
        assertThat(drawn(new PromptDraw(Map.of(), Set.of("geometry")))).hasSize(4);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(PromptDraw.FRESH.first(DECK, 7)).isEqualTo(PromptDraw.FRESH.first(DECK, 7));
    }

    @Test
    void holdsForThePromptsAskedInTheCourseOfARoundToo() {
        Agenda agenda = new Agenda(
                Templates.template(Templates.exchanges("rapid", 600)),
                DECK,
                DECK.prompts().get(0),
                List.of(),
                new PromptDraw(Map.of("test-deck/b", 1, "test-deck/c", 1), Set.of()),
                3);
        Interviewer interviewer = new Interviewer(agenda, Understanding.NONE, PlayedRound.LINES);
        Situation now = new Situation(Templates.seconds(0), List.of(), List.of());
        interviewer.next(now);

        assertThat(interviewer.next(now).text()).isEqualTo("State d");
    }
}
