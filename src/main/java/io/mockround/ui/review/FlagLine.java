package io.mockround.ui.review;

import io.mockround.report.Flag;

/** One flag as the screen tells it. {@code source} may be empty, {@code atMs} null. */
record FlagLine(String metric, String sentence, String source, Flag.Verdict verdict, Long atMs) {

    static FlagLine of(Flag flag) {
        return new FlagLine(
                flag.metric(),
                flag.sentence(),
                flag.source().or(""),
                flag.verdict(),
                flag.atMs().orNull());
    }
}
