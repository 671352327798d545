package io.mockround.analysis;

import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.List;

/**
 * Words said in one go: between two pauses, or from a "so" that draws a conclusion. Filled pauses are left out.
 *
 * @param words at least one
 * @param text the words with single spaces between, for patterns
 * @param pauseBeforeMs the silence before the first word, filled pauses not counted; 0 where there was none
 * @param hesitant whether a filled pause stood before it
 */
record Clause(List<Word> words, String text, long pauseBeforeMs, boolean hesitant) {

    Clause {
        words = List.copyOf(words);
    }

    static Clause of(List<Word> words, long pauseBeforeMs, boolean hesitant) {
        return new Clause(words, Phrases.text(words), pauseBeforeMs, hesitant);
    }

    long startMs() {
        return words.get(0).startMs();
    }

    long endMs() {
        return words.get(words.size() - 1).endMs();
    }

    Span span() {
        return new Span(startMs(), endMs());
    }

    /** The place among the words of the one that holds this character of the text. */
    int wordAt(int character) {
        return (int) text.substring(0, character).chars().filter(c -> c == ' ').count();
    }
}
