package io.mockround.analysis;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A written question as a recogniser would have written it, so that it can be compared with what was said. */
final class PlainText {

    /** A full stop inside a number ends nothing. */
    private static final Pattern SENTENCE = Pattern.compile("(?:[^.?!]|[.](?=\\S))+[.?!]*");

    private PlainText() {}

    /** Lower case, words with one space between, apostrophes kept: "What's the trade-off?" becomes "what's the trade off". */
    static String of(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[^a-z0-9']+", " ")
                .strip();
    }

    /** What is asked in a text that may tell something first: its sentences with a question mark, or all of it where there are none. */
    static String asked(String written) {
        String asked = SENTENCE.matcher(written)
                .results()
                .map(MatchResult::group)
                .filter(sentence -> sentence.endsWith("?"))
                .collect(Collectors.joining(" "));
        return of(asked.isEmpty() ? written : asked);
    }
}
