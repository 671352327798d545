package io.mockround.report;

import java.util.regex.Pattern;

/** Texts that a person writes about a session or their practice. */
public final class Words {

    /** More stands in no line of a list; about three lines of a page. */
    public static final int MOST_IN_TITLE = 200;

    /** Marks that turn or hide what stands beside them. The two joiners stay: scripts and signs are written with them. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");

    /** A page of writing; more is no note, and would stand in every list. */
    static final int MOST_CHARACTERS = 4_000;

    private Words() {}

    /** On one line, no longer than a page, without what cannot be seen; empty where nothing can. */
    public static String tidy(String text) {
        String line = line(text);
        return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) : line;
    }

    /** How long it is once it is on one line, in characters as a person counts them. */
    public static int lengthOf(String text) {
        String line = line(text);
        return line.codePointCount(0, line.length());
    }

    private static String line(String text) {
        String line = INVISIBLE
                .matcher(text)
                .replaceAll("")
                .replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ")
                .strip();
        boolean canBeSeen = line.codePoints()
                .anyMatch(character -> character != ' ' && Character.getType(character) != Character.FORMAT);
        return canBeSeen ? line : "";
    }

    /** What is said now in the place of what was said before: null leaves that, an empty text takes it back. */
    static Maybe<String> replaced(Maybe<String> before, String now) {
        if (now == null) {
            return before;
        }
        String tidy = tidy(now);
        return tidy.isEmpty() ? Maybe.notApplicable() : Maybe.of(tidy);
    }
}
