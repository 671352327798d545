package io.mockround.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds phrases of one or more words in what was said. A phrase matches whole words, never parts of them. */
public final class Phrases {

    private Phrases() {}

    public static boolean isSaid(String phrase, List<Word> words) {
        return !find(phrase, words).isEmpty();
    }

    /** The positions in {@code words} at which the phrase begins, in order. */
    public static List<Integer> find(String phrase, List<Word> words) {
        String[] tokens = tokens(phrase);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + tokens.length <= words.size(); i++) {
            if (matchesAt(tokens, words, i)) {
                found.add(i);
            }
        }
        return found;
    }

    public static boolean matchesAt(String[] tokens, List<Word> words, int position) {
        if (position < 0 || position + tokens.length > words.size()) {
            return false;
        }
        for (int i = 0; i < tokens.length; i++) {
            if (!words.get(position + i).text().equals(tokens[i])) {
                return false;
            }
        }
        return true;
    }

    /** The words of a phrase, in lower case. */
    public static String[] tokens(String phrase) {
        return phrase.strip().toLowerCase(Locale.ROOT).split("\\s+");
    }

    /** The words as one line of text. */
    public static String text(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }
}
