package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.speech.Word;
import io.mockround.support.WrittenSpeech;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClarifyingQuestionsTest {

    @ParameterizedTest
    @MethodSource("phrases")
    void everyPhraseIsFoundInItsOwnExample(Asking asking) {
        List<Word> words = WrittenSpeech.of(asking.example()).words();

        assertThat(asking.in(Phrasing.text(words), words, new Utterances(words)))
                .as(asking.example())
                .isNotEmpty();
        assertThat(ClarifyingQuestions.find(words, 0, Long.MAX_VALUE))
                .as(asking.example())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how do we make the redirect fast (0.7) we keep the hot ones in memory",
                "is there always a path (0.8) not if the graph falls apart",
                "my last interviewer asked me how many users do you expect and i froze",
                "what would you like me to look at next the analytics or the cache",
                "i would keep the history for how many days the customer pays for",
                "the graph has cycles so a plain recursion would never end"
            })
    void hearsNoneWhereItIsAnsweredQuotedOrAskedForTheLead(String said) {
        assertThat(ClarifyingQuestions.find(WrittenSpeech.of(said).words(), 0, Long.MAX_VALUE))
                .isEmpty();
    }

    @Test
    void beginsAtTheQuestionsConditionAndEndsWithItsOtherHalf() {
        WrittenSpeech said =
                WrittenSpeech.of("okay (1.5) if two people edit at once should both see it (0.4) or only one");

        assertThat(ClarifyingQuestions.find(said.words(), 0, Long.MAX_VALUE))
                .containsExactly(new Span(
                        said.words().get(1).startMs(),
                        said.words().get(said.words().size() - 1).endMs()));
    }

    @Test
    void hearsTwoThatFollowOneAnother() {
        WrittenSpeech said = WrittenSpeech.of("how many users do we have (2.0) and where are they");

        assertThat(ClarifyingQuestions.find(said.words(), 0, Long.MAX_VALUE)).hasSize(2);
    }

    @Test
    void looksOnlyAtWhatWasSaidBetweenTheTimes() {
        WrittenSpeech said = WrittenSpeech.of("how many users do we have (2.0) so i begin with the schema");
        long end = said.words().get(5).endMs();

        assertThat(ClarifyingQuestions.find(said.words(), 0, end)).hasSize(1);
        assertThat(ClarifyingQuestions.find(said.words(), end, Long.MAX_VALUE)).isEmpty();
    }

    static List<Asking> phrases() {
        return ClarifyingPhrases.ALL;
    }
}
