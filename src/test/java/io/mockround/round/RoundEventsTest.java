package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.followUp;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.seconds;
import static io.mockround.support.Templates.ungated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.deck.Prompt;
import io.mockround.round.Exchange.End;
import io.mockround.round.RoundRecord.Clarification;
import io.mockround.round.RoundRecord.Ignored;
import io.mockround.round.RoundRecord.Mark;
import io.mockround.round.RoundState.Finished;
import io.mockround.support.Templates;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Marks, clarifying questions and giving up: possible wherever a round stands, and nowhere once it is over. */
class RoundEventsTest {

    /** Where a round can stand while it runs, at its second 100. */
    enum Standing {
        PRESENTING(() -> PlayedRound.of(presenting("present", 300)), RoundState.Presenting.class),
        ASKING(() -> PlayedRound.spoken(exchanges("deep-dive", 300)), RoundState.Asking.class),
        ANSWERING(() -> gated().handsBack(70), RoundState.Answering.class),
        ELABORATING(() -> gated().handsBack(70).saysThatIsMyAnswer(80), RoundState.Elaborating.class),
        CLOSED(() -> gated().handsBack(20).saysThatIsMyAnswer(38), RoundState.GateClosed.class),
        RESPONDING(() -> PlayedRound.of(ungated("story", 300)), RoundState.Responding.class),
        COMMITTING(() -> gated().handsBack(10).saysThatIsMyAnswer(30), RoundState.Committing.class);

        private final Supplier<PlayedRound> play;
        private final Class<? extends RoundState> state;

        Standing(Supplier<PlayedRound> play, Class<? extends RoundState> state) {
            this.play = play;
            this.state = state;
        }

        PlayedRound round() {
            PlayedRound round = play.get().ticks(100);
            assertThat(round.state()).isInstanceOf(state);
            return round;
        }

        private static PlayedRound gated() {
            return PlayedRound.of(exchanges("deep-dive", 300));
        }
    }

    @Test
    void everyRunningStateIsTriedHere() {
        assertThat(Standing.values()).hasSize(RoundState.class.getPermittedSubclasses().length - 1);
    }

    @ParameterizedTest
    @EnumSource
    void abandoningEndsTheRoundAndKeepsWhatWasCaptured(Standing standing) {
        PlayedRound round = standing.round().marks("before", 100);
        Exchange open = round.open();
        int overBefore = round.ofType(RoundEffect.ExchangeEnded.class).size();

        RoundRecord record = round.abandons(101).record();

        assertThat(round.state()).isEqualTo(new Finished(seconds(101), false));
        assertThat(record.complete()).isFalse();
        assertThat(record.endedAt()).isEqualTo(seconds(101));
        assertThat(record.marks()).hasSize(1);
        assertThat(record.exchanges()).hasSize(overBefore + (open == null ? 0 : 1));
        if (open != null) {
            assertThat(round.exchange(open.number())).isEqualTo(open.ended(new End.Abandoned(seconds(101))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMarkIsKeptAndChangesNothing(Standing standing) {
        PlayedRound round = standing.round();
        RoundState before = round.state();

        round.marks("lost the thread", 101).marks("", 101);

        assertThat(round.state()).isEqualTo(before);
        assertThat(round.listed()).isEmpty();
        assertThat(round.abandons(101).record().marks())
                .containsExactly(new Mark(seconds(101), "lost the thread"), new Mark(seconds(101), ""));
    }

    @ParameterizedTest
    @EnumSource
    void aClarifyingQuestionIsAnsweredAndChangesNothing(Standing standing) {
        PlayedRound round = standing.round();
        RoundState before = round.state();

        round.asksAClarifyingQuestion(101);

        assertThat(round.state()).isEqualTo(before);
        assertThat(round.listed()).isEmpty();
        assertThat(round.abandons(101).record().clarifications())
                .containsExactly(new Clarification(seconds(101), "", "Up to you."));
    }

    @ParameterizedTest
    @EnumSource
    void tellMeMoreIsIgnoredAndListed(Standing standing) {
        PlayedRound round = standing.round();
        RoundState before = round.state();

        round.isToldToTellMore(101);

        assertThat(round.state()).isEqualTo(before);
        assertThat(round.listed()).containsExactly("tell-me-more NO_LONGER_VERSION at 101.0");
    }

    @Test
    void aClarifyingQuestionGetsThePromptsMatchingFact() {
        Prompt prompt = new Prompt(
                "build-cache",
                "Build cache",
                "Design a build cache.",
                null,
                List.of(),
                List.of(new Prompt.Fact(List.of("how many engineers", "org size"), "About three hundred.")),
                List.of(),
                List.of(followUp("What fails first?")));
        PlayedRound round = PlayedRound.of(Templates.template(presenting("present", 300)), Templates.deck(prompt))
                .saysTheWords("so how many engineers are there", 20)
                .asksAClarifyingQuestion(23)
                .saysTheWords("and which cloud", 60)
                .asksAClarifyingQuestion(62);

        assertThat(round.record().clarifications())
                .containsExactly(
                        new Clarification(seconds(23), "so how many engineers are there", "About three hundred."),
                        new Clarification(seconds(62), "and which cloud", "Up to you."));
    }

    @Test
    void anythingAfterTheEndIsListedAndDoesNothing() {
        PlayedRound round =
                PlayedRound.of(exchanges("deep-dive", 600, 1)).handsBack(30).ticks(40);
        RoundRecord atTheEnd = round.record();

        round.handsBack(41)
                .saysThatIsMyAnswer(42)
                .asks(43)
                .asksAClarifyingQuestion(44)
                .isToldToTellMore(45)
                .marks("late", 46)
                .abandons(47);

        RoundRecord after = round.record();
        assertThat(after.ignored())
                .extracting(Ignored::event)
                .containsExactly("hand-back", "answer-given", "asked", "ask", "tell-me-more", "mark", "abandon");
        assertThat(after.ignored()).extracting(Ignored::why).containsOnly(RoundEffect.Why.ROUND_OVER);
        assertThat(after.ignored())
                .extracting(ignored -> ignored.at().toSeconds())
                .containsExactly(41L, 42L, 43L, 44L, 45L, 46L, 47L);
        assertThat(new RoundRecord(
                        after.complete(),
                        after.endedAt(),
                        after.phases(),
                        after.exchanges(),
                        after.marks(),
                        after.clarifications(),
                        List.of()))
                .isEqualTo(atTheEnd);
    }

    @Test
    void soundAfterTheEndIsNotListed() {
        PlayedRound round = PlayedRound.of(exchanges("deep-dive", 600, 1))
                .handsBack(30)
                .speaks(31, 40)
                .pauses(1.2, 41.2)
                .handsBackAloud(38, 42);

        assertThat(round.listed()).isEmpty();
        assertThat(round.record().endedAt()).isEqualTo(seconds(30));
    }

    @Test
    void thereIsNoRecordWhileTheRoundRuns() {
        PlayedRound round = PlayedRound.of(exchanges("deep-dive", 600));

        assertThatThrownBy(() -> round.runner().record()).isInstanceOf(IllegalStateException.class);
    }
}
