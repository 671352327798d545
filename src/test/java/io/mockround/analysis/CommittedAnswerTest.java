package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.SessionReport.AnswerPart;
import io.mockround.report.SessionReport.EvidencePart;
import io.mockround.speech.Word;
import io.mockround.support.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommittedAnswerTest {

    private static final String QUESTION = "json or a binary format";

    @Test
    void takesABareOptionAfterTheOptionsForThePick() {
        assertThat(part(
                        AnswerPart.PICK,
                        "we can take json or something packed [0.5] json [0.6] it has to be documented"))
                .contains("json");
    }

    @Test
    void takesWhatTheAnswerMerelyBeginsWithForNone() {
        assertThat(part(
                        AnswerPart.PICK,
                        "json is the one everybody does [0.6] people complain about its size sometimes"))
                .isEmpty();
        assertThat(part(AnswerPart.PICK, "the mobile people like the second [0.6] so far i can't say"))
                .isEmpty();
    }

    @Test
    void takesTheTasteOfOthersAndAConditionForNoPick() {
        assertThat(part(AnswerPart.PICK, "my colleague would immediately choose json [0.6] he has a certificate"))
                .isEmpty();
        assertThat(part(AnswerPart.PICK, "if we had thirty clients i'd take json [0.7] so it depends"))
                .isEmpty();
    }

    @Test
    void findsTheReasonWithoutABecauseInTheNextClause() {
        assertThat(part(AnswerPart.REASON, "i'd take json [0.4] nobody feels the parsing at forty requests per second"))
                .contains("nobody feels the parsing at forty requests per second");
    }

    @Test
    void findsTheReasonBeforeAPickThatConcludes() {
        assertThat(part(AnswerPart.REASON, "every partner can read json in the log already [0.4] therefore json"))
                .contains("every partner can read json in the log already");
    }

    @Test
    void takesHowItIsBuiltAndAStoryForNoReason() {
        assertThat(part(AnswerPart.REASON, "i'd take json [0.5] the files go into a bucket with the version beside it"))
                .isEmpty();
        assertThat(part(AnswerPart.REASON, "i'd take json [0.5] i did both at the insurance and there we had a party"))
                .isEmpty();
    }

    @Test
    void findsOptionsThatBeginAlike() {
        assertThat(part(AnswerPart.OPTIONS, "by user by region by time [0.6] hm"))
                .contains("by user by region by time");
    }

    private static Optional<String> part(AnswerPart part, String said) {
        List<Word> words = Words.of(said);
        return CommittedAnswer.of(words, 0, Long.MAX_VALUE, QUESTION, List.of()).evidence().stream()
                .filter(evidence -> evidence.part() == part)
                .map(EvidencePart::text)
                .findFirst();
    }
}
