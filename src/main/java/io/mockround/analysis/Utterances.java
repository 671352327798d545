package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.List;
import java.util.Set;

/** Where utterances end: at a silence, unless the word before it cannot end one, or the next goes on with "or". */
final class Utterances {

    /** A gap between words that ends an utterance (PRACTICES, corner rules: "a silence of 0.7 s or more"). */
    private static final long GAP_MS = 700;

    /** The silence that hands back (PRACTICES, gate rule 5) ends an utterance whatever its last word. */
    private static final long LONG_GAP_MS = 1_200;

    /** After these something must follow: "shall i go deeper on (0.8) the cache". */
    private static final Set<String> CANNOT_END = Set.of(
            "a", "an", "the", "to", "of", "on", "into", "about", "with", "for", "at", "or", "and", "my", "your", "our",
            "would", "like", "do", "should", "shall", "you", "me", "where", "what", "which", "i", "we");

    private static final Set<String> GOES_ON = Set.of("or");

    private final List<Word> words;

    /** @param words without filled pauses */
    Utterances(List<Word> words) {
        this.words = words;
    }

    /** The last word of the utterance that a word belongs to. */
    int endOf(int word) {
        int end = word;
        while (end + 1 < words.size() && !endsAfter(end)) {
            end++;
        }
        return end;
    }

    /** The first word of the utterance that a word belongs to. */
    int startOf(int word) {
        int start = word;
        while (start > 0 && !endsAfter(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean endsAfter(int word) {
        Word last = words.get(word);
        Word next = words.get(word + 1);
        long gap = next.startMs() - last.endMs();
        if (gap < GAP_MS) {
            return false;
        }
        return gap >= LONG_GAP_MS || !CANNOT_END.contains(last.text()) && !GOES_ON.contains(next.text());
    }
}
