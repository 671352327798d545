package io.mockround.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * One line of {@link DiscourseRules}: where a phrase fills, or where it does not.
 *
 * @param place as written; its parts follow
 * @param leastGapBeforeMs how far it must be set apart from the word before; 0 where that does not matter
 * @param example words in which this rule decides
 */
record UseRule(
        String phrase,
        boolean fills,
        String place,
        Phrasing before,
        long leastGapBeforeMs,
        long leastGapAfterMs,
        Phrasing after,
        String example) {

    /**
     * Beyond what fluent words are apart: SPEECH.md has articulation under 200 ms, a recogniser's times step by 30 ms, and an "um" between
     * two words is longer.
     */
    private static final long APART_MS = 150;

    /** Half way through the usual pause of 0.2 to 1 s (Campione and Véronis 2002). */
    private static final long LONG_PAUSE_MS = 500;

    private static final String LONG_PAUSE = "///";
    private static final String APART = "//";

    /** A rule for each phrase that a line of the table names. Its columns are two or more spaces apart. */
    static List<UseRule> read(String line) {
        String[] columns = line.strip().split(" {2,}");
        if (columns.length != 4) {
            throw new IllegalArgumentException("not phrase, verdict, place and example: " + line);
        }
        boolean fills = columns[1].equals("filler");
        if (!fills && !columns[1].equals("ordinary")) {
            throw new IllegalArgumentException("neither filler nor ordinary: " + line);
        }
        List<String> phrases = Arrays.asList(columns[0].split("/"));
        return phrases.stream()
                .map(phrase -> of(phrase, fills, columns[2], columns[3].replace(phrases.get(0), phrase)))
                .toList();
    }

    private static UseRule of(String phrase, boolean fills, String place, String example) {
        int at = (" " + place + " ").indexOf(" _ ");
        String before = place.substring(0, at).strip();
        String after = place.substring(at + 1).strip();
        return new UseRule(
                phrase,
                fills,
                place,
                Phrasing.atEnd(withoutGap(before)),
                gapMs(before.endsWith(LONG_PAUSE), before.endsWith(APART)),
                gapMs(after.startsWith(LONG_PAUSE), after.startsWith(APART)),
                Phrasing.atStart(withoutGap(after)),
                example);
    }

    boolean fits(Neighbours neighbours) {
        return neighbours.gapBeforeMs() >= leastGapBeforeMs
                && neighbours.gapAfterMs() >= leastGapAfterMs
                && before.isIn(neighbours.before())
                && after.isIn(neighbours.after());
    }

    @Override
    public String toString() {
        return phrase + (fills ? " filler " : " ordinary ") + place;
    }

    private static long gapMs(boolean isLong, boolean isApart) {
        return isLong ? LONG_PAUSE_MS : isApart ? APART_MS : 0;
    }

    private static String withoutGap(String side) {
        return side.replace(LONG_PAUSE, "").replace(APART, "").strip();
    }
}
