package io.mockround.history;

import java.util.regex.Pattern;

/** What can be searched for. Here, because every face says the same of it. */
public final class SearchWords {

    /** What begins with fewer letters is half of all that was ever said: FTS5 would bring all of it together before the first place is told. */
    public static final int LEAST_BEGINNING = 3;

    private static final Pattern SHORT_BEGINNING =
            Pattern.compile("(?<![^\\s\"])[^\\s\"*]{1," + (LEAST_BEGINNING - 1) + "}\\*(?![^\\s])");

    private SearchWords() {}

    /** Whether a beginning such as {@code ca*} is among them that has too few letters before its star. */
    public static boolean hasShortBeginning(String words) {
        return SHORT_BEGINNING.matcher(words.replaceAll("\"[^\"]*\"", "\"\"")).find();
    }
}
