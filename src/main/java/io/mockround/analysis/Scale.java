package io.mockround.analysis;

import io.mockround.analysis.MilestoneCues.Heard;
import io.mockround.deck.Prompt;
import io.mockround.report.SessionReport.ClarificationPart;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** From when on a scale was known: stated by the candidate, told in an answer to a clarifying question, or given with the problem. */
final class Scale {

    static final String MILESTONE = "scale";

    private Scale() {}

    /**
     * @param prompt null where none was given
     * @return empty when none was ever known
     */
    static OptionalLong knownFromMs(Said said, Prompt prompt, List<ClarificationPart> clarifications) {
        LongStream given = prompt != null && holdsOne(prompt.statement()) ? LongStream.of(0) : LongStream.empty();
        LongStream told = clarifications.stream()
                .filter(clarification -> holdsOne(clarification.answer()))
                .mapToLong(ClarificationPart::atMs);
        LongStream stated = said.first(MILESTONE).stream().mapToLong(Clause::startMs);
        return LongStream.concat(given, LongStream.concat(told, stated)).min();
    }

    /** "50 000 users" has a number in two groups, "3.2 million" one with a point. */
    private static boolean holdsOne(String written) {
        String plain = PlainText.of(written.replaceAll("(?<=\\d)[ .,\u00a0\u202f](?=\\d)", ""));
        return MilestoneCues.isReached(MILESTONE, new Heard(plain, 0, false));
    }
}
