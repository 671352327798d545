package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.round.Exchange.Opener;
import io.mockround.round.Exchange.Opening;
import io.mockround.round.RoundState.Answering;
import io.mockround.round.RoundState.Asking;
import io.mockround.round.RoundState.Finished;
import io.mockround.round.RoundState.Presenting;
import org.junit.jupiter.api.Test;

/** Questions that take time: an exchange opens when the interviewer has asked (PRACTICES, gate rule 1). */
class SpokenQuestionsTest {

    private static PlayedRound round() {
        return PlayedRound.spoken(exchanges("deep-dive", 600, 2), presenting("wrap", 60));
    }

    @Test
    void noExchangeIsOpenWhileTheQuestionIsBeingAsked() {
        PlayedRound round = round().ticks(4);

        assertThat(round.state()).isInstanceOf(Asking.class);
        assertThat(round.open()).isNull();
        assertThat(round.effects).contains(new RoundEffect.AskAloud(seconds(0), false));
    }

    @Test
    void theExchangeOpensWhenTheQuestionHasBeenAsked() {
        PlayedRound round = round().asks(4);

        assertThat(round.state()).isInstanceOf(Answering.class);
        assertThat(round.open().openedAt()).isEqualTo(seconds(4));
    }

    @Test
    void theBudgetCountsFromThen() {
        PlayedRound round = round().asks(4).ticks(48.999);
        assertThat(round.state()).isInstanceOf(Answering.class);

        assertThat(round.ticks(49).open().opening()).isEqualTo(new Opening(seconds(49), Opener.BUDGET));
    }

    @Test
    void theFirstSecondCountsFromThen() {
        PlayedRound round = round().asks(4).handsBack(4.999);

        assertThat(round.listed()).containsExactly("hand-back DOUBLE_PRESS at 4.999");
    }

    @Test
    void theNextQuestionIsAskedAfterAHandBack() {
        PlayedRound round = round().asks(4).handsBack(30);

        assertThat(round.state()).isInstanceOf(Asking.class);
        assertThat(round.effects).contains(new RoundEffect.AskAloud(seconds(30), false));
    }

    @Test
    void keysAreIgnoredAndListedWhileTheQuestionIsBeingAsked() {
        PlayedRound round = round().handsBack(2).saysThatIsMyAnswer(3);

        assertThat(round.state()).isInstanceOf(Asking.class);
        assertThat(round.listed())
                .containsExactly("hand-back NO_QUESTION_OPEN at 2.0", "answer-given NO_QUESTION_OPEN at 3.0");
    }

    @Test
    void askedTwiceIsListed() {
        PlayedRound round = round().asks(4).asks(6);

        assertThat(round.open().openedAt()).isEqualTo(seconds(4));
        assertThat(round.listed()).containsExactly("asked ALREADY_ASKED at 6.0");
    }

    @Test
    void aPhaseThatEndsWhileTheQuestionIsBeingAskedOpensNoExchange() {
        PlayedRound round = PlayedRound.spoken(exchanges("deep-dive", 30), presenting("wrap", 60))
                .ticks(29.999);
        assertThat(round.state()).isInstanceOf(Asking.class);

        assertThat(round.ticks(30).state()).isInstanceOf(Presenting.class);
        assertThat(round.record().exchanges()).isEmpty();
    }

    @Test
    void thePhasesEndComesBeforeTheQuestionsEndOfThatMillisecond() {
        PlayedRound round = PlayedRound.spoken(exchanges("deep-dive", 30), presenting("wrap", 60))
                .asks(30);

        assertThat(round.state()).isInstanceOf(Presenting.class);
        assertThat(round.listed()).hasSize(1);
    }

    @Test
    void theRoundEndsWhileTheQuestionIsBeingAsked() {
        PlayedRound round = PlayedRound.spoken(exchanges("deep-dive", 30)).ticks(30);

        assertThat(round.state()).isEqualTo(new Finished(seconds(30), true));
    }

    @Test
    void aQuestionThatWasNeverAskedDoesNotCountAmongThePhasesExchanges() {
        PlayedRound round = round().asks(4).handsBack(30).asks(34).handsBack(60).ticks(60);

        assertThat(round.state()).isInstanceOf(Presenting.class);
        assertThat(round.record().exchanges()).hasSize(2);
    }
}
