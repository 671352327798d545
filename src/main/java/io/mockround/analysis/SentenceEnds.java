package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a silence lies inside a sentence or between two. Vosk gives no punctuation, so it is told from the words on both sides: some
 * cannot end a sentence, a filled pause before or after is a hesitation.
 */
final class SentenceEnds {

    private static final Set<String> CANNOT_END = Set.of(
            "a",
            "an",
            "the",
            "of",
            "to",
            "in",
            "on",
            "for",
            "with",
            "from",
            "and",
            "or",
            "but",
            "if",
            "when",
            "because",
            "so",
            "is",
            "are",
            "was",
            "were",
            "be",
            "has",
            "have",
            "i",
            "we",
            "they",
            "my",
            "your",
            "our",
            "their",
            "each",
            "every",
            "between",
            "into",
            "by",
            "at",
            "as",
            "than",
            "would",
            "could",
            "should",
            "can",
            "will",
            "i'd",
            "i'm",
            "we're",
            "it's",
            "that's",
            "let's",
            "like",
            "very",
            "not",
            "which",
            "where",
            "while",
            "about",
            "per",
            "need",
            "want",
            "maybe",
            "actually",
            "basically");

    private SentenceEnds() {}

    /** Whether the silence interrupts a sentence. False too when nothing was said on one of its sides. */
    static boolean isInside(List<Word> before, Word after) {
        if (before.isEmpty() || after == null) {
            return false;
        }
        String last = before.get(before.size() - 1).text();
        return CANNOT_END.contains(last)
                || FillerLexicon.filledPause(last) != null
                || FillerLexicon.filledPause(after.text()) != null;
    }
}
