package io.mockround.app;

import io.mockround.adapter.file.DeckReader;
import io.mockround.deck.Deck;
import io.mockround.deck.Prompt;
import io.mockround.problem.ProblemException;
import io.mockround.round.PromptDraw;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How difficult a prompt is, by the name history has for it. Reads each deck once; one that is gone or wrong tells nothing. */
final class PromptDifficulty implements UnaryOperator<String> {

    private final Map<String, Path> decks;
    private final Map<String, Map<String, String>> known = new HashMap<>();

    /** @param decks their files by id */
    PromptDifficulty(Map<String, Path> decks) {
        this.decks = decks;
    }

    @Override
    public String apply(String prompt) {
        return known.computeIfAbsent(PromptDraw.deckIn(prompt), this::difficulties)
                .getOrDefault(PromptDraw.idIn(prompt), "");
    }

    private Map<String, String> difficulties(String id) {
        Map<String, String> difficulties = new HashMap<>();
        Path file = decks.get(id);
        if (file != null) {
            try {
                Deck deck = DeckReader.read(file);
                deck.prompts().stream()
                        .filter(prompt -> prompt.difficulty() != null)
                        .forEach(prompt -> difficulties.put(prompt.id(), written(prompt)));
            } catch (ProblemException e) {
                return difficulties;
            }
        }
        return difficulties;
    }

    private static String written(Prompt prompt) {
        return prompt.difficulty().name().toLowerCase(Locale.ROOT);
    }
}
