package io.mockround.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.round.OwnSound;
import io.mockround.round.OwnSound.Kind;
import io.mockround.speech.Word;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnSoundsTest {

    private final OwnSounds own = new OwnSounds();

    @Test
    void whatStillSoundsEndsWhenItWillAtTheLatest() {
        OwnSounds.Sounding voice = own.begins(Kind.VOICE, ms(1_000), ms(9_000));
        assertThat(own.soFar()).containsExactly(new OwnSound(Kind.VOICE, ms(1_000), ms(9_000)));

        voice.ended(ms(3_000));
        assertThat(own.soFar()).containsExactly(new OwnSound(Kind.VOICE, ms(1_000), ms(3_000)));
    }

    @Test
    void isHalfOpen() {
        own.begins(Kind.VOICE, ms(1_000), ms(9_000)).ended(ms(3_000));

        assertThat(own.isWithin(999, 1_000)).isFalse();
        assertThat(own.isWithin(999, 1_001)).isTrue();
        assertThat(own.isWithin(2_999, 3_000)).isTrue();
        assertThat(own.isWithin(3_000, 3_001)).isFalse();
    }

    @Test
    void tonesKeepNothingFromBeingHeard() {
        own.begins(Kind.TONE, ms(1_000), ms(9_000));

        assertThat(own.isWithin(0, 9_000)).isFalse();
        assertThat(own.soFar()).hasSize(1);
    }

    @Test
    void itsWordsAreThoseWithTheirMiddleWhereItSpeaks() {
        own.begins(Kind.VOICE, ms(1_000), ms(9_000)).ended(ms(3_000));
        Word before = new Word("before", 700, 1_200, 1);
        Word mine = new Word("mine", 900, 1_200, 1);
        Word last = new Word("last", 2_900, 3_050, 1);
        Word after = new Word("after", 2_900, 3_200, 1);

        assertThat(own.withoutMine(List.of(before, mine, last, after))).containsExactly(before, after);
    }

    private static Duration ms(long ms) {
        return Duration.ofMillis(ms);
    }
}
