package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.seconds;
import static io.mockround.support.Templates.ungated;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.round.Exchange.By;
import io.mockround.round.Exchange.End;
import io.mockround.round.RoundState.Finished;
import io.mockround.round.RoundState.Presenting;
import io.mockround.round.RoundState.Responding;
import org.junit.jupiter.api.Test;

/** Exchanges without a gate: PRACTICES, corner rules. */
class UngatedExchangeTest {

    private static PlayedRound round() {
        return PlayedRound.of(ungated("story", 120), presenting("wrap", 60));
    }

    @Test
    void endsAtHandBackAndHasNoGateTimes() {
        PlayedRound round = round().speaks(1, 50).pauses(1.2, 51.2).handsBack(60);
        Exchange exchange = round.exchange(1);

        assertThat(exchange.end()).isEqualTo(new End.HandedBack(seconds(60), By.KEY));
        assertThat(exchange.hasGate()).isFalse();
        assertThat(exchange.opening()).isNull();
        assertThat(exchange.closedAt()).isNull();
        assertThat(round.state()).isInstanceOf(Responding.class);
    }

    @Test
    void endsAtASpokenHandBack() {
        assertThat(round().handsBackAloud(57, 60).exchange(1).end())
                .isEqualTo(new End.HandedBack(seconds(60), By.VOICE));
    }

    @Test
    void endsAtThePhasesPlannedEnd() {
        PlayedRound round = round().ticks(119.999);
        assertThat(round.state()).isInstanceOf(Responding.class);

        round.ticks(120);
        assertThat(round.exchange(1).end()).isEqualTo(new End.RanOut(seconds(120)));
        assertThat(round.state()).isInstanceOf(Presenting.class);
    }

    @Test
    void endsAtAPhasesPlannedEndThatFormerPhasesHaveBroughtForward() {
        PlayedRound round = PlayedRound.of(exchanges("deep-dive", 30), ungated("story", 120), presenting("wrap", 60))
                .handsBack(29)
                .handsBack(70)
                .ticks(400);

        assertThat(round.exchange(3).openedAt()).isEqualTo(seconds(70));
        assertThat(round.exchange(3).end()).isEqualTo(new End.RanOut(seconds(150)));
    }

    @Test
    void runsOutBeforeAHandBackOfThatMillisecond() {
        PlayedRound round = round().handsBack(120);

        assertThat(round.exchange(1).end()).isEqualTo(new End.RanOut(seconds(120)));
        assertThat(round.listed()).containsExactly("hand-back NO_QUESTION_OPEN at 120.0");
    }

    @Test
    void runsOutWithTheLastPhaseBeforeTheRoundEnds() {
        PlayedRound round = PlayedRound.of(ungated("story", 120)).ticks(120);

        assertThat(round.exchange(1).end()).isEqualTo(new End.RanOut(seconds(120)));
        assertThat(round.state()).isEqualTo(new Finished(seconds(120), true));
    }

    @Test
    void isNotHandedBackByADoublePress() {
        PlayedRound round = round().handsBack(60).handsBack(60.999);

        assertThat(round.open().number()).isEqualTo(2);
        assertThat(round.listed()).containsExactly("hand-back DOUBLE_PRESS at 60.999");
    }

    @Test
    void hasNoPlaceForSpace() {
        assertThat(round().saysThatIsMyAnswer(10).listed()).containsExactly("answer-given NOT_ANSWERING at 10.0");
    }
}
