package io.mockround.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.GateRules;
import io.mockround.hearing.LiveHearing.Heard;
import io.mockround.rehearsal.RoundSnapshot.State;
import io.mockround.round.Exchange;
import io.mockround.round.Exchange.By;
import io.mockround.round.Exchange.End;
import io.mockround.round.Exchange.Opener;
import io.mockround.round.Exchange.Opening;
import io.mockround.round.RoundEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An exchange whose gate closed at 100 s, with the usual tolerance of 3 s. */
class LateHandBacksTest {

    private static final long CLOSED_MS = 100_000;

    private final LateHandBacks late = new LateHandBacks();

    @Test
    void isHeldWhereLessThanTheToleranceWasSaid() {
        spoke(90_000, 102_999);
        silent(104_500);

        assertThat(late.of(handedBackAt(104_000))).isEqualTo(State.HELD);
    }

    @Test
    void overranFromTheToleranceOn() {
        spoke(90_000, 103_000);
        silent(104_500);

        assertThat(late.of(handedBackAt(104_000))).isEqualTo(State.OVERRAN);
    }

    @Test
    void countsNothingThatWasSaidAfterwards() {
        spoke(90_000, 100_500);
        spoke(104_000, 112_000);
        silent(113_000);

        assertThat(late.of(handedBackAt(104_000))).isEqualTo(State.HELD);
    }

    @Test
    void isNotToldBeforeItIsKnownWhatWasSaid() {
        silent(99_000);

        assertThat(late.of(handedBackAt(104_000))).isEqualTo(State.HANDED_BACK_LATE);

        spoke(99_500, 104_300);
        silent(104_300);

        assertThat(late.of(handedBackAt(104_000))).isEqualTo(State.OVERRAN);
    }

    @Test
    void theQuestionThatWasHeardIsNoOverrun() {
        spoke(90_000, 104_800);
        heard(106_000, new RoundEvent.HandBackHeard(Duration.ofMillis(102_500)));
        silent(106_000);

        assertThat(late.of(handedBackAt(106_000))).isEqualTo(State.HELD);
    }

    @Test
    void aQuestionOfTheExchangeBeforeExcusesNothing() {
        heard(30_000, new RoundEvent.HandBackHeard(Duration.ofMillis(28_000)));
        spoke(90_000, 104_000);
        silent(105_000);

        assertThat(late.of(handedBackAt(104_500))).isEqualTo(State.OVERRAN);
    }

    @Test
    void aQuestionOfTheNextExchangeAccusesNobody() {
        spoke(90_000, 101_000);
        spoke(104_600, 118_500);
        heard(120_000, new RoundEvent.HandBackHeard(Duration.ofMillis(118_000)));
        silent(120_000);

        assertThat(late.of(handedBackAt(104_500))).isEqualTo(State.HELD);
    }

    @Test
    void aShortLastUtteranceIsTakenForTheQuestion() {
        spoke(90_000, 100_300);
        spoke(101_000, 104_500);
        silent(105_000);

        assertThat(late.of(handedBackAt(104_600))).isEqualTo(State.HELD);
    }

    private void spoke(long fromMs, long toMs) {
        heard(toMs, new RoundEvent.Spoke(Duration.ofMillis(fromMs), Duration.ofMillis(toMs)));
    }

    private void silent(long atMs) {
        heard(atMs, new RoundEvent.Silent(Duration.ZERO));
    }

    private void heard(long atMs, RoundEvent event) {
        late.heard(new Heard(Duration.ofMillis(atMs), event));
    }

    private static Exchange handedBackAt(long atMs) {
        return new Exchange(
                2,
                "drill",
                GateRules.STANDARD,
                false,
                Duration.ofMillis(35_000),
                Duration.ofMillis(9_000),
                new Opening(Duration.ofMillis(40_000), Opener.KEY),
                Duration.ofMillis(CLOSED_MS),
                new End.HandedBack(Duration.ofMillis(atMs), By.KEY));
    }
}
