package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.seconds;
import static io.mockround.support.Templates.template;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Prompt;
import io.mockround.deck.Prompt.Fact;
import io.mockround.round.RoundRecord.Clarification;
import io.mockround.support.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A clarifying question asked aloud gets its answer without a key, and one that is told by both is one (PRACTICES R7). */
class HeardClarificationsTest {

    private static final Prompt CACHE = new Prompt(
            "cache",
            "Cache",
            "Design a cache.",
            null,
            List.of(),
            List.of(new Fact(List.of("how stale"), "A second.")),
            List.of(),
            List.of());

    private final PlayedRound round = PlayedRound.of(template(exchanges("deep-dive", 300)), Templates.deck(CACHE));

    private List<Clarification> clarifications() {
        return round.runner().recordSoFar().clarifications();
    }

    private void hears(String question, double from, double to) {
        round.saysTheWords(question, from)
                .happens(new RoundEvent.ClarificationHeard(seconds(from), seconds(to)), to + 1.2);
    }

    @Test
    void isAnsweredWhenItWasHeard() {
        round.saysTheWords("i would take the log", 5);
        hears("how stale can it be", 10, 11.25);

        assertThat(clarifications())
                .containsExactly(new Clarification(seconds(10), "how stale can it be", "A second."));
        assertThat(round.runner().lastRemark()).isEqualTo("A second.");
    }

    @Test
    void isForgottenWithTheQuestionItWasAbout() {
        hears("how stale can it be", 10, 11.25);
        round.handsBack(20);

        assertThat(round.runner().lastRemark()).isNull();
        assertThat(clarifications()).hasSize(1);
    }

    @Test
    void isUpToYouWhereNoFactKnows() {
        hears("may it lose data", 10, 11);

        assertThat(round.runner().lastRemark()).isEqualTo("Up to you.");
    }

    @Test
    void isNotAnsweredAgainForAKeyPressedAfterIt() {
        hears("how stale can it be", 10, 11.25);
        round.asksAClarifyingQuestion(14);

        assertThat(clarifications()).hasSize(1);
        assertThat(round.listed()).containsExactly("ask DOUBLE_PRESS at 14.0");
    }

    @Test
    void isNotAnsweredAgainWhereTheKeyCameFirst() {
        round.saysTheWords("how stale can it be", 10).asksAClarifyingQuestion(11.5);
        round.happens(new RoundEvent.ClarificationHeard(seconds(10), seconds(11.25)), 12.45);

        assertThat(clarifications())
                .containsExactly(new Clarification(seconds(11.5), "how stale can it be", "A second."));
    }

    @Test
    void isAnsweredOnceItsLastWordsAreKnownWhereTheKeyCameBeforeThem() {
        round.saysTheWords("i wonder", 10).asksAClarifyingQuestion(12.5).waitsUntil(13);
        assertThat(round.runner().lastRemark()).isNull();

        round.saysTheWords("how stale can it be", 10.5).waitsUntil(13.5);

        assertThat(round.runner().lastRemark()).isEqualTo("A second.");
        assertThat(clarifications())
                .containsExactly(new Clarification(seconds(12.5), "i wonder how stale can it be", "A second."));
    }

    @Test
    void isUpToYouOnceARecogniserThatLagsMustHaveHeardIt() {
        round.saysTheWords("may it lose data", 10).asksAClarifyingQuestion(12).waitsUntil(14.4);
        assertThat(round.runner().lastRemark()).isNull();

        round.waitsUntil(14.5);
        assertThat(round.runner().lastRemark()).isEqualTo("Up to you.");
    }

    @Test
    void isAnsweredBeforeTheNextQuestionIsAskedAndWhenTheRoundEnds() {
        round.asksAClarifyingQuestion(12)
                .handsBack(13)
                .asksAClarifyingQuestion(20)
                .abandons(21);

        assertThat(round.record().clarifications())
                .containsExactly(
                        new Clarification(seconds(12), "", "Up to you."),
                        new Clarification(seconds(20), "", "Up to you."));
    }

    @Test
    void leavesTheKeyToTheNextQuestion() {
        hears("how stale can it be", 10, 11.25);
        round.saysTheWords("and may it lose data", 14).asksAClarifyingQuestion(15.5);

        assertThat(clarifications())
                .extracting(Clarification::text)
                .containsExactly("how stale can it be", "and may it lose data");
    }

    @Test
    void isListedAsOverOnceTheRoundIs() {
        hears("how stale can it be", 10, 11.25);
        round.abandons(13).asksAClarifyingQuestion(14);

        assertThat(round.listed()).containsExactly("ask ROUND_OVER at 14.0");
    }

    @Test
    void changesNoClock() {
        hears("how stale can it be", 10, 11.25);

        assertThat(round.ticks(45).open().opening().at()).isEqualTo(seconds(45));
    }
}
