package io.mockround.ui.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds words and phrases in what was said. Capitals and punctuation count for nothing; no silence parts a phrase, nor does a filler that was not
 * asked for. The last word may be a beginning, as long as no space follows it: one finds while one types. Immutable.
 */
final class Finder {

    private final List<Token> said;

    /** A word as it is compared, and the number of the piece it is in. */
    private record Token(String text, int piece, boolean isFiller) {}

    /** The numbers of the first and the last piece of what was found; one for a word. */
    record Hit(int firstPiece, int lastPiece) {}

    /** @param pieces those of the whole transcript, in order */
    Finder(List<Piece> pieces) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (String word : words(pieces.get(i).text())) {
                tokens.add(new Token(word, i, pieces.get(i).isFiller()));
            }
        }
        this.said = List.copyOf(tokens);
    }

    /** All places in order, none over another; none for a text without words. */
    List<Hit> find(String wanted) {
        List<String> words = words(wanted);
        boolean isWhole = wanted.endsWith(" ");
        List<Hit> hits = new ArrayList<>();
        int from = 0;
        while (!words.isEmpty() && from < said.size()) {
            int last = lastOf(words, isWhole, from);
            if (last >= 0) {
                hits.add(new Hit(said.get(from).piece(), said.get(last).piece()));
            }
            from = Math.max(from, last) + 1;
        }
        return hits;
    }

    /** Where a phrase ends that begins here, or -1. */
    private int lastOf(List<String> words, boolean isWhole, int from) {
        int at = from;
        for (int i = 0; i < words.size(); i++) {
            boolean isExact = isWhole || i < words.size() - 1;
            while (i > 0 && at < said.size() && said.get(at).isFiller() && !matches(words.get(i), isExact, at)) {
                at++;
            }
            if (at == said.size() || !matches(words.get(i), isExact, at)) {
                return -1;
            }
            at++;
        }
        return at - 1;
    }

    private boolean matches(String word, boolean isExact, int at) {
        String text = said.get(at).text();
        return isExact ? text.equals(word) : text.startsWith(word);
    }

    /** Parted at spaces and dashes; of each, its letters and digits. */
    private static List<String> words(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .split("[\\s\\p{Pd}]+"))
                .map(word -> word.replaceAll("[^\\p{L}\\p{M}\\p{N}]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
