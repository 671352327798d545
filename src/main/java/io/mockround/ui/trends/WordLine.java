package io.mockround.ui.trends;

import io.mockround.history.FillerTrend;
import io.mockround.messages.Messages;

/**
 * A filler in the ranked table.
 *
 * @param lately how often a minute in the last sessions
 * @param usual the same before them; null while there are too few
 * @param change in words
 */
public record WordLine(String word, int times, double lately, Double usual, String change) {

    static WordLine of(FillerTrend filler) {
        String change = filler.trend().verdict() == null
                ? Messages.text("trends.word.tooFew")
                : Messages.text(
                        "trends.word." + filler.trend().verdict().name(),
                        filler.trend().baseline());
        return new WordLine(
                filler.filler(),
                filler.times(),
                filler.trend().recent(),
                filler.trend().baseline(),
                change);
    }
}
