package io.mockround.analysis;

import java.util.List;
import java.util.Locale;

/**
 * Something that speaks for or against what a linear model of cues decides.
 *
 * @param part the words it is looked for in
 * @param phrasing null where it is told from more than the words of one part
 */
record Cue(String name, Part part, Phrasing phrasing) {

    /** Where a cue is looked for. */
    enum Part {
        /** The closing words. */
        CLOSING,
        /** What was said before them. */
        BEFORE,
        /** The last clause of the closing words. */
        LAST,
        /** More than the text of one part: pauses, lengths, other rules. */
        WORDS
    }

    /** A line each: name, part and phrasing, two or more spaces apart; lines that begin with {@code #} head a group. */
    static List<Cue> table(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split(" {2,}"))
                .map(columns -> {
                    Part part = Part.valueOf(columns[1].toUpperCase(Locale.ROOT));
                    return new Cue(columns[0], part, part == Part.WORDS ? null : Phrasing.of(columns[2]));
                })
                .toList();
    }
}
