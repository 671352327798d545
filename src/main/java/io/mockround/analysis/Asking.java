package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * One way of asking: a {@link Phrasing} and where it must stand.
 *
 * @param place as written; {@code //} before it: set apart from what was said before; {@code //} after it: nothing follows
 *     in its utterance; both: it is said in one breath
 * @param example words in which it is found
 */
record Asking(String place, Phrasing phrasing, boolean isSetApart, boolean endsUtterance, String example) {

    /** Beyond what fluent words are apart (SPEECH.md, "Norms": under 0.2 s articulation), less a recogniser's steps of 30 ms. */
    private static final long APART_MS = 150;

    /** Longer than the pauses inside a clause, shorter than most between two (Campione and Véronis 2002: 0.2 to 1 s is usual). */
    private static final long BREATH_MS = 400;

    private static final String APART = "//";

    /** Where it was found, by places in the words: the last one is included. */
    record Found(int first, int last) {}

    /** The ways of a table: a line each, place and example two or more spaces apart; lines that begin with {@code #} give reasons. */
    static List<Asking> table(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Asking::of)
                .toList();
    }

    private static Asking of(String line) {
        String[] columns = line.strip().split(" {2,}");
        if (columns.length != 2) {
            throw new IllegalArgumentException("not place and example: " + line);
        }
        String place = columns[0];
        boolean isSetApart = place.startsWith(APART);
        boolean ends = place.endsWith(APART);
        return new Asking(place, Phrasing.of(place.replace(APART, "").strip()), isSetApart, ends, columns[1]);
    }

    /**
     * Everywhere it is asked.
     *
     * @param text of the words
     */
    List<Found> in(String text, List<Word> words, Utterances utterances) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = phrasing.matcher(text);
        int from = 0;
        while (from < text.length() && matcher.find(from)) {
            int first = Phrasing.wordAt(text, matcher.start());
            int last = Phrasing.wordAt(text, matcher.end() - 1);
            boolean stands = stands(first, last, words, utterances);
            if (stands) {
                found.add(new Found(first, last));
            }
            from = stands ? matcher.end() : text.indexOf(' ', matcher.start()) + 1;
        }
        return found;
    }

    private boolean stands(int first, int last, List<Word> words, Utterances utterances) {
        boolean isApart =
                first == 0 || words.get(first).startMs() - words.get(first - 1).endMs() >= APART_MS;
        boolean ends = last == utterances.endOf(last);
        return (!isSetApart || isApart)
                && (!endsUtterance || ends)
                && (!isSetApart || !endsUtterance || isOneBreath(words, first, last));
    }

    private static boolean isOneBreath(List<Word> words, int first, int last) {
        for (int i = first; i < last; i++) {
            if (words.get(i + 1).startMs() - words.get(i).endMs() >= BREATH_MS) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return place;
    }
}
