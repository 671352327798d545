package io.mockround.analysis;

import java.util.Locale;

/** A written question as a recogniser would have written it, so that it can be compared with what was said. */
final class PlainText {

    private PlainText() {}

    /** Lower case, words with one space between, apostrophes kept: "What's the trade-off?" becomes "what's the trade off". */
    static String of(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[^a-z0-9']+", " ")
                .strip();
    }
}
