package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mockround.recording.LevelCheck.Verdict;
import org.junit.jupiter.api.Test;

class LevelCheckTest {

    @Test
    void speechWithPausesIsAGoodLevelThoughItsPausesAreQuiet() {
        assertThat(verdict(3_000, 20)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void speechThatDrownsInTheRoomIsTooQuiet() {
        assertThat(verdict(120, 20)).isEqualTo(Verdict.TOO_QUIET);
    }

    @Test
    void wavesWithFlatTopsAreClipping() {
        assertThat(verdict(60_000, 20)).isEqualTo(Verdict.CLIPPING);
    }

    @Test
    void nothingButZeroesIsDigitalSilence() {
        assertThat(verdict(0, 0)).isEqualTo(Verdict.DIGITAL_SILENCE);
    }

    @Test
    void oneSampleThatIsNotZeroIsNoDigitalSilence() {
        assertThat(verdict(0, 1)).isEqualTo(Verdict.TOO_QUIET);
    }

    @Test
    void isDoneAfterThreeSecondsAndNotBefore() {
        LevelCheck check = new LevelCheck();
        for (int i = 0; i < 29; i++) {
            check.hear(tone(3_000), Pcm.BLOCK_SAMPLES);
        }
        assertThat(check.isDone()).isFalse();
        assertThat(check.progress()).isCloseTo(0.967, within(0.001));

        check.hear(tone(3_000), Pcm.BLOCK_SAMPLES);

        assertThat(check.isDone()).isTrue();
    }

    @Test
    void measuresInDecibelsBelowFullScale() {
        assertThat(LevelCheck.dbfs(tone(32_767), Pcm.BLOCK_SAMPLES)).isCloseTo(-3.0, within(0.1));
        assertThat(LevelCheck.dbfs(new short[10], 10)).isEqualTo(LevelCheck.FLOOR_DBFS);
        assertThat(LevelCheck.dbfs(new short[10], 0)).isEqualTo(LevelCheck.FLOOR_DBFS);
    }

    /** Speaks half of the time. */
    private static Verdict verdict(int amplitude, int pause) {
        LevelCheck check = new LevelCheck();
        for (int i = 0; !check.isDone(); i++) {
            check.hear(tone(i % 2 == 0 ? amplitude : pause), Pcm.BLOCK_SAMPLES);
        }
        return check.verdict();
    }

    private static short[] tone(int amplitude) {
        short[] samples = new short[Pcm.BLOCK_SAMPLES];
        for (int i = 0; i < samples.length; i++) {
            double wave = amplitude * Math.sin(2 * Math.PI * 200 * i / Pcm.SAMPLE_RATE_HZ);
            samples[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, wave));
        }
        return samples;
    }
}
