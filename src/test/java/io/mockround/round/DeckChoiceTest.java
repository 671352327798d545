package io.mockround.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Deck;
import io.mockround.deck.Prompt;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeckChoiceTest {

    private final Deck any = deck("any", null);
    private final Deck storage = deck("storage", "system-design");
    private final Deck messaging = deck("messaging", "system-design");
    private final Deck stories = deck("stories", "behavioural");

    @Test
    void prefersADeckMadeForTheKind() {
        assertThat(choose("behavioural", List.of(any, storage, stories))).isEqualTo(stories);
    }

    @Test
    void goesOnToTheNextOfTheKindWhenAllOfOneWasGiven() {
        List<Deck> decks = List.of(any, storage, messaging);

        assertThat(choose("system-design", decks)).isEqualTo(storage);
        assertThat(choose("system-design", decks, "storage/one")).isEqualTo(messaging);
        assertThat(choose("system-design", decks, "storage/one", "messaging/one"))
                .isEqualTo(storage);
    }

    @Test
    void takesOneThatDoesNotSayWhereNoneIsMadeForIt() {
        assertThat(choose("coding", List.of(storage, any))).isEqualTo(any);
        assertThat(choose("coding", List.of(storage, stories))).isEqualTo(storage);
    }

    private static Deck choose(String kind, List<Deck> decks, String... given) {
        return DeckChoice.of(decks, kind, Set.of(given));
    }

    private static Deck deck(String id, String kind) {
        Prompt prompt = new Prompt("one", "One", "Design it.", null, List.of(), List.of(), List.of(), List.of());
        return new Deck(id, id, kind, List.of(prompt));
    }
}
