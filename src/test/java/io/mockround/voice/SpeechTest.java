package io.mockround.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeechTest {

    @Test
    void losesTheSilenceAtBothEndsButForAMargin() {
        short[] samples = new short[1_000];
        samples[400] = 500;
        samples[600] = -500;

        Speech trimmed = new Speech(samples, 1_000).trimmed();

        assertThat(trimmed.length().toMillis()).isEqualTo(201 + 2 * 20);
        assertThat(trimmed.samples()[20]).isEqualTo((short) 500);
    }

    @Test
    void nothingIsLeftOfSilence() {
        assertThat(new Speech(new short[1_000], 1_000).trimmed().withPeak(0.5).samples())
                .isEmpty();
    }

    @Test
    void isAsLoudAsWanted() {
        Speech speech = new Speech(new short[] {100, -200, 50}, 16_000).withPeak(0.5);

        assertThat(speech.samples()).containsExactly(8_192, -16_383, 4_096);
    }
}
