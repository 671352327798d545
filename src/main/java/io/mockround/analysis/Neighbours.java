package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.List;

/**
 * What stands around a phrase. Filled pauses are left out of the words: "would um like" is still a wish; but they set apart.
 *
 * @param before the words before, as {@link Phrasing#text}
 * @param gapBeforeMs to the word before; {@link #NOTHING} where none is near
 */
record Neighbours(String before, long gapBeforeMs, String after, long gapAfterMs) {

    /** No word near. */
    static final long NOTHING = Long.MAX_VALUE;

    /** Words farther away say nothing of a use. */
    private static final int WORDS = 12;

    /** What was said before so long a silence belongs to another thought (Campione and Véronis: over 1 s only in spontaneous speech). */
    private static final long OTHER_THOUGHT_MS = 2_000;

    /**
     * Around the words from one place up to, not including, another.
     *
     * @param words without filled pauses
     */
    static Neighbours of(List<Word> words, int from, int to) {
        int first = from;
        while (first > 0 && from - first < WORDS && gapMs(words, first) < OTHER_THOUGHT_MS) {
            first--;
        }
        int last = to;
        while (last < words.size() && last - to < WORDS && gapMs(words, last) < OTHER_THOUGHT_MS) {
            last++;
        }
        return new Neighbours(
                Phrasing.text(words.subList(first, from)),
                first == from ? NOTHING : gapMs(words, from),
                Phrasing.text(words.subList(to, last)),
                last == to ? NOTHING : gapMs(words, to));
    }

    /** From the end of the word before to the start of this one. */
    private static long gapMs(List<Word> words, int word) {
        return words.get(word).startMs() - words.get(word - 1).endMs();
    }
}
