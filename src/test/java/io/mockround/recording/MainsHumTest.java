package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainsHumTest {

    private static final int AMPLITUDE = 1_000;
    private static final double POWER = AMPLITUDE * AMPLITUDE / 2.0;

    @ParameterizedTest
    @ValueSource(doubles = {50, 60, 100, 120, 150, 180, 200, 240, 250, 300, 49.8, 60.2, 99.6})
    void measuresALineOfTheMains(double frequencyHz) {
        assertThat(MainsHum.power(tone(frequencyHz, 0))).isCloseTo(POWER, within(POWER * 0.2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {44, 55, 65, 70, 90, 110, 130, 220, 360, 440, 1_000})
    void hearsNoMainsInOtherTones(double frequencyHz) {
        assertThat(MainsHum.power(tone(frequencyHz, 0))).isLessThan(POWER / 1_000);
    }

    @Test
    void addsTheMultiplesOfOneMainsUp() {
        short[] hum = tone(50, 0);
        short[] rectified = tone(100, 1);
        for (int i = 0; i < hum.length; i++) {
            hum[i] += rectified[i];
        }
        assertThat(MainsHum.power(hum)).isCloseTo(2 * POWER, within(POWER * 0.05));
    }

    @Test
    void whatStopsAfterTwoSecondsIsNoHum() {
        short[] tone = tone(100, 0);
        for (int i = 2 * Pcm.SAMPLE_RATE_HZ; i < tone.length; i++) {
            tone[i] = 0;
        }
        assertThat(MainsHum.power(tone)).isZero();
    }

    @Test
    void countsWhatIsThereInEverySecond() {
        short[] tone = tone(100, 0);
        for (int i = Pcm.SAMPLE_RATE_HZ; i < 2 * Pcm.SAMPLE_RATE_HZ; i++) {
            tone[i] /= 2;
        }
        assertThat(MainsHum.power(tone)).isCloseTo(POWER / 4, within(POWER * 0.01));
    }

    @Test
    void aVoiceWhosePitchGlidesThroughTheMainsIsNoHum() {
        short[] voice = new short[3 * Pcm.SAMPLE_RATE_HZ];
        double phase = 0;
        for (int i = 0; i < voice.length; i++) {
            double pitchHz = 100 + 12 * Math.sin(2 * Math.PI * 1.5 * i / Pcm.SAMPLE_RATE_HZ);
            phase += 2 * Math.PI * pitchHz / Pcm.SAMPLE_RATE_HZ;
            voice[i] = (short) (4_000 * Math.sin(phase) + 2_000 * Math.sin(2 * phase) + 1_000 * Math.sin(3 * phase));
        }
        assertThat(MainsHum.power(voice)).isZero();
    }

    @Test
    void lessThanASecondIsTooLittleToTell() {
        assertThat(MainsHum.power(new short[Pcm.SAMPLE_RATE_HZ - 1])).isZero();
    }

    private static short[] tone(double frequencyHz, double phase) {
        short[] samples = new short[3 * Pcm.SAMPLE_RATE_HZ];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short)
                    Math.round(AMPLITUDE * Math.sin(phase + 2 * Math.PI * frequencyHz * i / Pcm.SAMPLE_RATE_HZ));
        }
        return samples;
    }
}
