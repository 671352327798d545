package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.seconds;
import static io.mockround.support.Templates.template;
import static io.mockround.support.Templates.withFullAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.GateRules;
import io.mockround.round.Exchange.Opener;
import io.mockround.round.Exchange.Opening;
import io.mockround.round.RoundState.Answering;
import io.mockround.round.RoundState.Elaborating;
import org.junit.jupiter.api.Test;

/** "Tell me more" makes the full version of a short answer (PRACTICES R13). Short 45 s, full 150 s. */
class TellMeMoreTest {

    private static final GateRules STORY = withFullAnswer(GateRules.STANDARD, 150);

    private static PlayedRound story() {
        return PlayedRound.of(template(STORY, exchanges("stories", 600), presenting("wrap", 60)));
    }

    @Test
    void countsTheFullBudgetFromThePress() {
        PlayedRound round = story().isToldToTellMore(30).ticks(179.999);
        assertThat(round.state()).isInstanceOf(Answering.class);

        assertThat(round.ticks(180).open().opening()).isEqualTo(new Opening(seconds(180), Opener.BUDGET));
    }

    @Test
    void takesBackAGateThatAPauseHadOpened() {
        PlayedRound round = story().speaks(1, 12).pauses(1.2, 13.2);
        assertThat(round.state()).isInstanceOf(Elaborating.class);

        round.isToldToTellMore(15);
        assertThat(round.state()).isInstanceOf(Answering.class);
        assertThat(round.open().opening()).isNull();
        assertThat(round.ticks(165).open().opening()).isEqualTo(new Opening(seconds(165), Opener.BUDGET));
    }

    @Test
    void takesBackAGateThatTheShortBudgetOrAKeyHadOpened() {
        assertThat(story().ticks(50).isToldToTellMore(55).state()).isInstanceOf(Answering.class);
        assertThat(story().saysThatIsMyAnswer(20).isToldToTellMore(25).state()).isInstanceOf(Answering.class);
    }

    @Test
    void letsNoPauseOpenTheGateOfTheFullVersion() {
        PlayedRound round = story().isToldToTellMore(20).speaks(21, 60).pauses(1.2, 61.2);

        assertThat(round.state()).isInstanceOf(Answering.class);
    }

    @Test
    void stillLetsAKeyOpenItAndAHandBackEndIt() {
        PlayedRound round = story().isToldToTellMore(20).saysThatIsMyAnswer(100);
        assertThat(round.open().opening()).isEqualTo(new Opening(seconds(100), Opener.KEY));

        assertThat(story().isToldToTellMore(20).handsBack(90).exchange(1).opening())
                .isEqualTo(new Opening(seconds(90), Opener.HAND_BACK));
    }

    @Test
    void givesTheElaborationItsWholeLengthAfterwards() {
        PlayedRound round = story().isToldToTellMore(20).saysThatIsMyAnswer(100).ticks(170);

        assertThat(round.exchange(1).closedAt()).isEqualTo(seconds(160));
    }

    @Test
    void worksOnceInAnExchangeAndAgainInTheNext() {
        PlayedRound round =
                story().isToldToTellMore(10).isToldToTellMore(20).handsBack(40).isToldToTellMore(50);

        assertThat(round.listed()).containsExactly("tell-me-more NO_LONGER_VERSION at 20.0");
        assertThat(round.open().promotion().at()).isEqualTo(seconds(50));
    }

    @Test
    void comesTooLateOnceTheGateHasClosed() {
        PlayedRound round = story().saysThatIsMyAnswer(20).isToldToTellMore(80);

        assertThat(round.listed()).containsExactly("tell-me-more NO_LONGER_VERSION at 80.0");
    }

    @Test
    void isListedWhereThereIsNoLongerVersion() {
        PlayedRound round = PlayedRound.of(exchanges("deep-dive", 600)).isToldToTellMore(10);

        assertThat(round.listed()).containsExactly("tell-me-more NO_LONGER_VERSION at 10.0");
    }

    @Test
    void isNotedInTheExchange() {
        assertThat(story().isToldToTellMore(30).handsBack(60).exchange(1).promotion())
                .isEqualTo(new Exchange.Promotion(seconds(30), null));
    }

    @Test
    void isNotKnownOfARoundThatBrokeOffBeforeIt() {
        PlayedRound round = story().saysThatIsMyAnswer(20).isToldToTellMore(30);

        Exchange before = round.runner()
                .recordSoFar()
                .brokenOffAt(seconds(25))
                .exchanges()
                .get(0)
                .exchange();
        assertThat(before.promotion()).isNull();
        assertThat(before.opening()).isEqualTo(new Opening(seconds(20), Opener.KEY));
    }
}
