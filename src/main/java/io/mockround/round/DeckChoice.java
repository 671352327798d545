package io.mockround.round;

import io.mockround.deck.Deck;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses the deck a round draws from where none is named: of those made for its kind the first that still holds a prompt never given, else the
 * first of them; where none is made for it, in the same way one that does not say what it is made for, or one for
 * system design; else the first of all.
 */
public final class DeckChoice {

    /** What an opening, a free narration or a partner is about, unless somebody wrote a deck for it. */
    private static final String USUAL_KIND = "system-design";

    private DeckChoice() {}

    /**
     * @param decks at least one, in the order of preference
     * @param kind of the round's template
     * @param given how history names the prompts ever given
     */
    public static Deck of(List<Deck> decks, String kind, Set<String> given) {
        List<Deck> made = those(decks, deck -> kind.equals(deck.kind()));
        List<Deck> open = made.isEmpty() ? those(decks, deck -> deck.kind() == null) : made;
        List<Deck> usual = open.isEmpty() ? those(decks, deck -> USUAL_KIND.equals(deck.kind())) : open;
        List<Deck> among = usual.isEmpty() ? decks.subList(0, 1) : usual;
        return among.stream().filter(deck -> hasUnseen(deck, given)).findFirst().orElse(among.get(0));
    }

    private static List<Deck> those(List<Deck> decks, Predicate<Deck> wanted) {
        return decks.stream().filter(wanted).toList();
    }

    private static boolean hasUnseen(Deck deck, Set<String> given) {
        return deck.prompts().stream().anyMatch(prompt -> !given.contains(PromptDraw.nameOf(deck, prompt)));
    }
}
