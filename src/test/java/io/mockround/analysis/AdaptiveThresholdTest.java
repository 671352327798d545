package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AdaptiveThresholdTest {

    private final AdaptiveThreshold threshold = new AdaptiveThreshold();
    private long heard;

    @Test
    void standsFiveDecibelsOverNoiseWhileNoVoiceWasHeard() {
        hear(300, -50.5, 0);
        assertThat(threshold.dbfs()).isCloseTo(-50.5 + 5, within(0.01));
    }

    @Test
    void standsTwoFifthsOfTheWayFromNoiseToVoice() {
        hear(300, -50.5, 0);
        speak(-20.5);
        assertThat(threshold.dbfs()).isCloseTo(-50.5 + 12, within(0.01));
    }

    @Test
    void neverStandsMoreThan24DecibelsOverNoiseNorTakesLessThanMinus62ForIt() {
        hear(300, -100, 0);
        speak(-0.5);
        assertThat(threshold.dbfs()).isCloseTo(-61.5 + 24, within(0.01));
    }

    @Test
    void followsTheNoiseWithinHalfAMinute() {
        hear(1_000, -60.5, 0);
        hear(3_000, -40.5, 0);
        assertThat(threshold.dbfs()).isCloseTo(-40.5 + 5, within(0.01));
    }

    @Test
    void remembersTheVoiceThroughALongSilence() {
        hear(300, -50.5, 0);
        speak(-20.5);
        hear(12_000, -50.5, 0);
        assertThat(threshold.dbfs()).isCloseTo(-50.5 + 12, within(0.01));
    }

    @Test
    void takesForNoiseWhatStaysLoudForThreeSeconds() {
        hear(300, -60.5, 0);
        speak(-20.5);
        hear(290, -40.5, 0);
        assertThat(threshold.dbfs()).isCloseTo(-60.5 + 16, within(0.01));
        hear(10, -40.5, 0);
        assertThat(threshold.dbfs()).isCloseTo(-40.5 + 8, within(0.01));
    }

    @Test
    void knowsFromTheNextThreeSecondsThatANoiseBegins() {
        hear(300, -60.5, 0);
        speak(-20.5);
        hear(300, -40.5, 0);
        threshold.update(600);
        assertThat(threshold.dbfs()).as("where it begins").isCloseTo(-40.5 + 8, within(0.01));
        threshold.update(590);
        assertThat(threshold.dbfs()).as("in the voice before it").isCloseTo(-60.5 + 16, within(0.01));
    }

    /** Three seconds, in which the lips close every third of a second. */
    private void speak(double dbfs) {
        for (int syllable = 0; syllable < 10; syllable++) {
            hear(29, dbfs, 0.9);
            hear(1, -100, 0);
        }
    }

    private void hear(int frames, double dbfs, double voicing) {
        for (int i = 0; i < frames; i++) {
            threshold.learn(dbfs, voicing);
        }
        heard += frames;
        threshold.update(heard);
    }
}
