package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.seconds;
import static io.mockround.support.Templates.template;
import static io.mockround.support.Templates.withoutCommitment;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.GateRules;
import io.mockround.deck.Phase;
import io.mockround.round.Exchange.By;
import io.mockround.round.Exchange.End;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.round.RoundState.Answering;
import io.mockround.round.RoundState.Committing;
import io.mockround.round.RoundState.Finished;
import io.mockround.round.RoundState.Presenting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "One sentence: which is it?", asked after a cut-off: PRACTICES, gate rule 5. */
class CommitmentTest {

    private static final double CUT_OFF = 65;

    /** A round of these phases, cut off at 65 s. */
    private static PlayedRound cutOff(Phase... phases) {
        return PlayedRound.of(phases).saysThatIsMyAnswer(0).ticks(CUT_OFF);
    }

    private static PlayedRound cutOff() {
        return cutOff(exchanges("deep-dive", 600));
    }

    @Test
    void isTheNextThingAsked() {
        PlayedRound round = cutOff();

        assertThat(round.state()).isInstanceOf(Committing.class);
        assertThat(round.open().openedAt()).isEqualTo(seconds(CUT_OFF));
        assertThat(round.open().number()).isEqualTo(2);
        assertThat(round.record().exchanges())
                .element(1)
                .extracting(AskedExchange::question)
                .isEqualTo(Question.about(
                        new Question.About("first", "first"),
                        "One sentence: which is it?",
                        Question.Origin.COMMIT,
                        List.of()));
    }

    @Test
    void hasNoGate() {
        Exchange commitment =
                cutOff().speaks(65, 75).pauses(1.2, 76.2).ticks(80).exchange(2);

        assertThat(commitment.hasGate()).isFalse();
        assertThat(commitment.opening()).isNull();
        assertThat(commitment.closedAt()).isNull();
    }

    @Test
    void hasNoPlaceForSpace() {
        PlayedRound round = cutOff().saysThatIsMyAnswer(70);

        assertThat(round.state()).isInstanceOf(Committing.class);
        assertThat(round.listed()).containsExactly("answer-given NOT_ANSWERING at 70.0");
    }

    @Test
    void isHandedBackByKey() {
        PlayedRound round = cutOff().handsBack(66);

        assertThat(round.exchange(2).end()).isEqualTo(new End.HandedBack(seconds(66), By.KEY));
        assertThat(round.exchange(2).opening()).isNull();
        assertThat(round.state()).isInstanceOf(Answering.class);
    }

    @Test
    void isHandedBackByVoice() {
        PlayedRound round = cutOff().handsBackAloud(70, 73);

        assertThat(round.exchange(2).end()).isEqualTo(new End.HandedBack(seconds(73), By.VOICE));
    }

    @Test
    void isNotHandedBackByTheQuestionThatCameTooLateForTheGate() {
        PlayedRound round = cutOff().handsBackAloud(64, 67);

        assertThat(round.state()).isInstanceOf(Committing.class);
        assertThat(round.listed()).isEmpty();
    }

    @Test
    void isNotHandedBackByADoublePress() {
        PlayedRound round = cutOff().handsBack(65.999);

        assertThat(round.state()).isInstanceOf(Committing.class);
        assertThat(round.listed()).containsExactly("hand-back DOUBLE_PRESS at 65.999");
    }

    @Test
    void runsOutAfterFifteenSeconds() {
        assertThat(cutOff().ticks(79.999).state()).isInstanceOf(Committing.class);
        assertThat(cutOff().handsBack(79.999).exchange(2).end()).isEqualTo(new End.HandedBack(seconds(79.999), By.KEY));

        PlayedRound round = cutOff().handsBack(80);
        assertThat(round.exchange(2).end()).isEqualTo(new End.RanOut(seconds(80)));
        assertThat(round.open().number()).isEqualTo(3);
        assertThat(round.listed()).containsExactly("hand-back DOUBLE_PRESS at 80.0");
    }

    @Test
    void isAskedAlsoWhenThePhaseHasRunOutAndLastsPastItsEnd() {
        PlayedRound round = cutOff(exchanges("deep-dive", 50), presenting("wrap", 60));

        assertThat(round.open().commitment()).isTrue();
        assertThat(round.open().phase()).isEqualTo("deep-dive");
        assertThat(round.ticks(79.999).state()).isInstanceOf(Committing.class);
        assertThat(round.ticks(80).state()).isInstanceOf(Presenting.class);
        assertThat(round.ticks(110).state()).isEqualTo(new Finished(seconds(110), true));
    }

    @Test
    void lastsPastAPhasesEndThatComesWhileItIsOpen() {
        PlayedRound round = cutOff(exchanges("deep-dive", 70), presenting("wrap", 60));

        assertThat(round.ticks(79.999).state()).isInstanceOf(Committing.class);
        assertThat(round.ticks(80).state()).isInstanceOf(Presenting.class);
    }

    @Test
    void doesNotCountAmongThePhasesExchanges() {
        PlayedRound round = cutOff(exchanges("deep-dive", 600, 2)).handsBack(70);

        assertThat(round.open().number()).isEqualTo(3);
        assertThat(round.open().commitment()).isFalse();
        assertThat(round.handsBack(80).state()).isEqualTo(new Finished(seconds(80), true));
    }

    @Test
    void isAskedAlsoAfterThePhasesLastExchange() {
        PlayedRound round = cutOff(exchanges("deep-dive", 600, 1), presenting("wrap", 60));

        assertThat(round.open().commitment()).isTrue();
        assertThat(round.handsBack(70).state()).isInstanceOf(Presenting.class);
    }

    @Test
    void isNotAskedWhenTheRoundHasEndedAtThatVeryMillisecond() {
        PlayedRound round = cutOff(exchanges("deep-dive", CUT_OFF));

        assertThat(round.state()).isEqualTo(new Finished(seconds(CUT_OFF), true));
        assertThat(round.record().exchanges()).hasSize(1);
    }

    @Test
    void isAskedWhenTheRoundHasOneMoreMillisecondAndThenAbandoned() {
        PlayedRound round = cutOff(exchanges("deep-dive", 65.001)).ticks(65.001);

        assertThat(round.exchange(2).commitment()).isTrue();
        assertThat(round.exchange(2).end()).isEqualTo(new End.Abandoned(seconds(65.001)));
        assertThat(round.record().complete()).isTrue();
    }

    @Test
    void countsItsSecondsFromWhenItHasBeenAskedWhereQuestionsAreSpoken() {
        PlayedRound round = PlayedRound.spoken(exchanges("deep-dive", 600))
                .asks(0)
                .saysThatIsMyAnswer(0)
                .ticks(CUT_OFF);
        assertThat(round.open()).isNull();
        assertThat(round.effects).contains(new RoundEffect.AskAloud(seconds(CUT_OFF), true));

        round.asks(68);
        assertThat(round.open().commitment()).isTrue();
        assertThat(round.open().openedAt()).isEqualTo(seconds(68));
        assertThat(round.ticks(83).exchange(2).end()).isEqualTo(new End.RanOut(seconds(83)));
    }

    @Test
    void isNotAskedWhereTheNextQuestionFollowsACutOff() {
        PlayedRound round = PlayedRound.of(template(withoutCommitment(GateRules.STANDARD), exchanges("deep-dive", 600)))
                .saysThatIsMyAnswer(0)
                .ticks(CUT_OFF);

        assertThat(round.state()).isInstanceOf(Answering.class);
        assertThat(round.open().commitment()).isFalse();
        assertThat(round.open().openedAt()).isEqualTo(seconds(CUT_OFF));
    }
}
