package io.mockround.support;

import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;

/** Words with times, from a line: {@code "so we [1.5] wait"} has a silence of 1.5 s before "wait". A word takes 250 ms. */
public final class Words {

    public static final long WORD_MS = 250;

    private Words() {}

    public static List<Word> of(String line) {
        return from(0, line);
    }

    public static List<Word> from(long startMs, String line) {
        List<Word> words = new ArrayList<>();
        long at = startMs;
        for (String token : line.split(" ")) {
            if (token.startsWith("[")) {
                at += Math.round(1000 * Double.parseDouble(token.substring(1, token.length() - 1)));
            } else {
                words.add(new Word(token, at, at + WORD_MS, 1));
                at += WORD_MS;
            }
        }
        return words;
    }
}
