package io.mockround.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.round.LoopBreak.Effect;
import io.mockround.round.RoundEffect.Why;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoopBreakTest {

    private final LoopBreak pause = new LoopBreak(Duration.ofSeconds(100), Duration.ofSeconds(60));

    @Test
    void endsToTheMillisecond() {
        assertThat(pause.holdsAt(Duration.ofMillis(159_999))).isTrue();
        assertThat(pause.holdsAt(Duration.ofMillis(160_000))).isFalse();
    }

    @Test
    void isEndedEarlyByHandingBack() {
        assertThat(pause.on(new RoundEvent.HandBack(), Duration.ofMillis(101_000)))
                .isEqualTo(Effect.ENDS_BREAK);
    }

    @Test
    void takesAHandBackInItsFirstSecondForTheOneThatEndedTheRound() {
        RoundEvent.HandBack again = new RoundEvent.HandBack();

        assertThat(pause.on(again, Duration.ofMillis(100_999))).isEqualTo(Effect.NOTHING);
        assertThat(pause.why(again)).isEqualTo(Why.DOUBLE_PRESS);
    }

    @Test
    void endsTheLoopWhenItIsAbandoned() {
        assertThat(pause.on(new RoundEvent.Abandon(), Duration.ofMillis(100_000)))
                .isEqualTo(Effect.ENDS_LOOP);
    }

    @Test
    void isProlongedByNothing() {
        for (RoundEvent event : new RoundEvent[] {
            new RoundEvent.Mark(""), new RoundEvent.AnswerGiven(), new RoundEvent.Asked(), new RoundEvent.TellMeMore()
        }) {
            assertThat(pause.on(event, Duration.ofSeconds(130))).isEqualTo(Effect.NOTHING);
            assertThat(pause.why(event)).isEqualTo(Why.IN_BREAK);
        }
        assertThat(pause.endsAt()).isEqualTo(Duration.ofSeconds(160));
    }
}
