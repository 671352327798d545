package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private final short[] sound = new short[1_000];

    @Test
    void findsWhereASoundComesAgainHoweverQuiet() {
        Random random = new Random(3);
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (short) (random.nextGaussian() * 6_000);
        }
        for (int i = 0; i < 100; i++) {
            sound[637 + i] = (short) (sound[200 + i] / 10);
        }

        assertThat(Likeness.mostLike(sound, 200, 100, 500, 600, 800)).isEqualTo(637);
        assertThat(Likeness.mostLike(sound, 200, 100, 637, 700, 800)).isEqualTo(637);
        assertThat(Likeness.mostLike(sound, 200, 100, 500, 500, 637)).isEqualTo(637);
    }

    @Test
    void takesThePreferredPlaceWhereAllIsSilent() {
        assertThat(Likeness.mostLike(sound, 200, 100, 500, 600, 800)).isEqualTo(600);
    }

    @Test
    void prefersSilenceToTheOpposite() {
        for (int i = 0; i < 100; i++) {
            sound[200 + i] = 1_000;
            sound[600 + i] = -1_000;
        }

        assertThat(Likeness.mostLike(sound, 200, 100, 600, 600, 700)).isEqualTo(700);
    }
}
