package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Milestone;
import io.mockround.speech.Word;
import io.mockround.support.Words;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The interviewer takes words for what the report will take them for. */
class RoundUnderstandingTest {

    private static final Milestone SCALE = milestone("scale", "per second");
    private static final Milestone CLARIFY = milestone("clarifying-question");
    private static final Milestone UNKNOWABLE = milestone("charm");

    private final RoundUnderstanding understanding = new RoundUnderstanding();
    private final List<Word> words = Words.from(1_000, "about five thousand requests per second go into kafka");

    private static Milestone milestone(String id, String... cues) {
        return new Milestone(id, id, Duration.ofMinutes(1), List.of(cues));
    }

    @Test
    void knowsAMilestoneByItsCues() {
        assertThat(understanding.reached(List.of(SCALE), words, List.of())).containsExactly("scale");
        assertThat(understanding.reached(List.of(SCALE), Words.from(0, "it is a cache"), List.of()))
                .isEmpty();
    }

    @Test
    void takesAKeyForAClarifyingQuestion() {
        assertThat(understanding.reached(List.of(CLARIFY), words, List.of())).isEmpty();
        assertThat(understanding.reached(List.of(CLARIFY), words, List.of(Duration.ofSeconds(3))))
                .containsExactly("clarifying-question");
    }

    @Test
    void missesNothingThatCouldNotBeHeard() {
        assertThat(understanding.reached(List.of(UNKNOWABLE, SCALE), Words.from(0, "it is a cache"), List.of()))
                .containsExactly("charm");
    }

    @Test
    void namesComponentsOfTheListAloneAsASentenceWritesThem() {
        assertThat(understanding.named(List.of("kafka", "kubernetes"), words)).containsExactly("Kafka");
        assertThat(understanding.named(List.of("kubernetes"), words)).isEmpty();
        assertThat(understanding.named(List.of("kafka"), Words.from(0, "we don't need kafka")))
                .isEmpty();
    }
}
