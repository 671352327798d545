package io.mockround.round;

import io.mockround.deck.Deck;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import java.util.List;

/**
 * What an interviewer brings to a round.
 *
 * @param prompt the problem the round begins with
 * @param repeats asked before anything else
 * @param draw by which further prompts of the deck are drawn
 * @param seed fixes everything that is drawn
 */
public record Agenda(
        RoundTemplate template, Deck deck, Prompt prompt, List<Repeat> repeats, PromptDraw draw, long seed) {

    public Agenda {
        repeats = List.copyOf(repeats);
    }

    /** Where exchanges come first, the prompt itself is the first question. */
    boolean promptIsFirstQuestion() {
        return template.phases().get(0).hasExchanges();
    }
}
