package io.mockround.report;

/** Texts that a person writes about a session. */
final class Words {

    /** A page of writing; more is no note, and would stand in every list. */
    static final int MOST_CHARACTERS = 4_000;

    private Words() {}

    /** On one line, no longer than a page. */
    static String tidy(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) : line;
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
