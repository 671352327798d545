package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.support.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandBackQuestionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where do you want to go next",
                "where would you like me to go from here",
                "what do you want to pull on",
                "which part would you like to dig into",
                "shall i go deeper on the cache or move on",
                "should we move on",
                "does that answer it",
                "do you want me to talk about failure",
                "what would you like to hear about next",
                "is there anything else you'd like to cover"
            })
    void hearsAHandBackQuestion(String question) {
        assertThat(HandBackQuestions.find(Words.of("so that is my answer [0.4] " + question), 0, 60_000))
                .singleElement()
                .satisfies(span -> {
                    assertThat(span.startMs()).isEqualTo(5 * Words.WORD_MS + 400);
                    assertThat(span.endMs()).isEqualTo((5L + question.split(" ").length) * Words.WORD_MS + 400);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i know where the data is and it can go next to the cache",
                "where do you want to go next is what the router asks for every single packet it sees",
                "we should cover the case where a leader fails",
                "what the user wants to see is a fast read",
                "the question is where to put the cache"
            })
    void hearsNoneWhereTheWordsAreOrdinaryOrGoOn(String answer) {
        assertThat(HandBackQuestions.find(Words.of(answer), 0, 60_000)).isEmpty();
    }

    @Test
    void takesOneQuestionOnceHoweverManyPatternsItFits() {
        assertThat(HandBackQuestions.find(Words.of("where do you want to go next"), 0, 60_000))
                .containsExactly(new Span(0, 7 * Words.WORD_MS));
    }

    @Test
    void looksOnlyAtWhatWasSaidInTheExchange() {
        assertThat(HandBackQuestions.find(Words.of("where do you want to go next"), 500, 60_000))
                .extracting(Span::startMs)
                .doesNotContain(0L);
    }
}
