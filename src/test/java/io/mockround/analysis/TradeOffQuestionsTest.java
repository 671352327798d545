package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeOffQuestionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kafka or a database table as the job queue?",
                "Which index would you choose?",
                "How would you keep the replicas in step?",
                "The cache is full. Where do you put the session?",
                "Would you shard by user?",
                "How long do you keep the logs?",
                "How many environments do we need?",
                "Who approves the deploys?",
                "Which of the two offers did you take, and why?",
                "Why not a queue? What would you use instead of polling, or is polling fine?"
            })
    void askForAChoice(String question) {
        assertThat(TradeOffQuestions.isOne(question)).as(question).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why?",
                "Who was in the room?",
                "Who is on call?",
                "What happens when the leader fails?",
                "How many writes a second is that?",
                "How long does a write take?",
                "Tell me about a time you disagreed with your manager.",
                "What is the bottleneck?"
            })
    void askForAFact(String question) {
        assertThat(TradeOffQuestions.isOne(question)).as(question).isFalse();
    }
}
