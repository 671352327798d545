package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AdaptiveThresholdTest {

    private final AdaptiveThreshold threshold = new AdaptiveThreshold();

    @Test
    void standsFiveDecibelsOverNoiseWhileNoVoiceWasHeard() {
        hear(300, -50.5, 0);
        assertThat(threshold.dbfs()).isCloseTo(-50.5 + 5, within(0.01));
    }

    @Test
    void standsTwoFifthsOfTheWayFromNoiseToVoice() {
        hear(300, -50.5, 0);
        hear(300, -20.5, 0.9);
        assertThat(threshold.dbfs()).isCloseTo(-50.5 + 12, within(0.01));
    }

    @Test
    void neverStandsMoreThan24DecibelsOverNoiseNorTakesLessThanMinus62ForIt() {
        hear(300, -100, 0);
        hear(300, -0.5, 0.9);
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
        hear(300, -20.5, 0.9);
        hear(12_000, -50.5, 0);
        assertThat(threshold.dbfs()).isCloseTo(-50.5 + 12, within(0.01));
    }

    private void hear(int frames, double dbfs, double voicing) {
        for (int i = 0; i < frames; i++) {
            threshold.learn(dbfs, voicing);
        }
        threshold.update();
    }
}
