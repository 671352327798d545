package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.mockround.recording.LevelCheck.Verdict;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelCheckTest {

    private static final int LENGTH = 3 * Pcm.SAMPLE_RATE_HZ;

    /** RMS of the stretches of speech, -24 dBFS. */
    private static final double CALM = 2_067;

    @Test
    void speechWithPausesIsAGoodLevelThoughItsPausesAreQuiet() {
        assertThat(verdict(voice(CALM, 14))).isEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"-41.5, GOOD", "-42.5, TOO_QUIET", "-70, TOO_QUIET"})
    void speechBelowMinus42DecibelsIsTooQuiet(double levelDbfs, Verdict verdict) {
        assertThat(verdict(voice(32_768 * Math.pow(10, levelDbfs / 20), 0.5))).isEqualTo(verdict);
    }

    @Test
    void anOffsetDoesNotMakeAQuietVoiceLoud() {
        assertThat(verdict(plus(voice(100, 14), 900))).isEqualTo(Verdict.TOO_QUIET);
    }

    @ParameterizedTest
    @CsvSource({"2, GOOD", "3, CLIPPING"})
    void threeFlatTopsOfThreeSamplesAreClipping(int tops, Verdict verdict) {
        double[] sound = voice(CALM, 14);
        for (int top = 0; top < tops; top++) {
            Arrays.fill(sound, 5_000 + 800 * top, 5_003 + 800 * top, top == 1 ? -32_768 : 32_767);
        }
        assertThat(verdict(sound)).isEqualTo(verdict);
    }

    @Test
    void singleSamplesAtFullScaleAreNoClipping() {
        double[] sound = voice(CALM, 14);
        for (int i = 100; i < sound.length - 1; i += 163) { // 98 Hz, no mains
            sound[i] = 32_767;
            sound[i + 1] = 32_767;
        }
        assertThat(verdict(sound)).isEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @ValueSource(ints = {16_000, 44_100, 48_000})
    void clippingAtTheDevicesOwnRateIsStillSeenBehindTheResampler(int rateHz) {
        assertThat(verdict(resampled(sung(rateHz, 1.05), rateHz))).isEqualTo(Verdict.CLIPPING);
        assertThat(verdict(resampled(sung(rateHz, 0.9), rateHz))).isEqualTo(Verdict.GOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 15.05, GOOD",
        "50, 14.95, HUM",
        "60, 15.05, GOOD",
        "60, 14.95, HUM",
        "100, 14.5, HUM",
        "120, 14.5, HUM"
    })
    void humFifteenDecibelsBelowTheVoiceIsTold(double frequencyHz, double belowDb, Verdict verdict) {
        double[] voice = voice(CALM, 14);
        double rms = rms(voice) * Math.pow(10, -belowDb / 20);
        assertThat(verdict(plusTone(voice, frequencyHz, rms))).isEqualTo(verdict);
    }

    @Test
    void aFaintHumBelowAFaintVoiceIsNotWhatIsTold() {
        assertThat(verdict(plusTone(voice(60, 0.5), 50, 30))).isEqualTo(Verdict.TOO_QUIET);
    }

    @Test
    void humWithoutAnyVoiceIsTold() {
        assertThat(verdict(plusTone(voice(3, 1), 50, 1_000))).isEqualTo(Verdict.HUM);
    }

    @ParameterizedTest
    @CsvSource({"0.029, GOOD", "0.031, DC_OFFSET", "-0.029, GOOD", "-0.031, DC_OFFSET"})
    void anOffsetOfThreeHundredthsIsTold(double share, Verdict verdict) {
        double[] sound = voice(CALM, 14);
        assertThat(verdict(plus(sound, 32_768 * share - mean(sound)))).isEqualTo(verdict);
    }

    @Test
    void samplesThatAreAllTheSameAreDigitalSilence() {
        assertThat(verdict(new double[LENGTH])).isEqualTo(Verdict.DIGITAL_SILENCE);
        assertThat(verdict(plus(new double[LENGTH], -1))).isEqualTo(Verdict.DIGITAL_SILENCE);
    }

    @Test
    void oneSampleThatDiffersIsNoDigitalSilence() {
        double[] sound = new double[LENGTH];
        sound[LENGTH - 1] = 1;
        assertThat(verdict(sound)).isEqualTo(Verdict.TOO_QUIET);
    }

    @Test
    void isDoneAfterThreeSecondsAndNotBefore() {
        LevelCheck check = new LevelCheck();
        for (int i = 0; i < 29; i++) {
            check.hear(new short[Pcm.BLOCK_SAMPLES], Pcm.BLOCK_SAMPLES);
        }
        check.hear(new short[Pcm.BLOCK_SAMPLES], Pcm.BLOCK_SAMPLES - 1);
        assertThat(check.isDone()).isFalse();
        assertThat(check.progress()).isCloseTo(1, within(0.001)).isLessThan(1);
        assertThatThrownBy(check::verdict).isInstanceOf(IllegalStateException.class);

        check.hear(new short[Pcm.BLOCK_SAMPLES], Pcm.BLOCK_SAMPLES);

        assertThat(check.isDone()).isTrue();
    }

    @Test
    void portionsOfAnySizeGiveTheSameVerdict() {
        short[] sound = rounded(plusTone(voice(CALM, 14), 50, 600));
        for (int portion : new int[] {320, 1_600, 4_711, LENGTH}) {
            LevelCheck check = new LevelCheck();
            for (int from = 0; from < LENGTH; from += portion) {
                short[] block = Arrays.copyOfRange(sound, from, from + portion);
                check.hear(block, Math.min(portion, LENGTH - from));
            }
            assertThat(check.verdict()).as("portions of %d", portion).isEqualTo(Verdict.HUM);
        }
    }

    @Test
    void measuresInDecibelsBelowFullScale() {
        short[] tone = rounded(plusTone(new double[Pcm.BLOCK_SAMPLES], 200, 32_767 / Math.sqrt(2)));
        assertThat(LevelCheck.dbfs(tone, tone.length)).isCloseTo(-3.0, within(0.1));
        assertThat(LevelCheck.dbfs(new short[10], 10)).isEqualTo(LevelCheck.FLOOR_DBFS);
        assertThat(LevelCheck.dbfs(new short[10], 0)).isEqualTo(LevelCheck.FLOOR_DBFS);
    }

    private static Verdict verdict(double[] sound) {
        return verdict(rounded(sound));
    }

    private static Verdict verdict(short[] sound) {
        LevelCheck check = new LevelCheck();
        check.hear(sound, sound.length);
        return check.verdict();
    }

    /** Noise of speech's bandwidth that is loud and quiet in turn, 100 ms each; levels as RMS. */
    private static double[] voice(double speech, double pause) {
        Random random = new Random(7);
        double[] sound = new double[LENGTH];
        double before = 0;
        for (int i = 0; i < sound.length; i++) {
            double now = random.nextGaussian();
            boolean speaks = i / Pcm.BLOCK_SAMPLES % 2 == 0;
            sound[i] = (now - before)
                    / Math.sqrt(2)
                    * (speaks ? speech : pause); // the difference takes what is near 0 Hz away
            before = now;
        }
        return sound;
    }

    /** A vowel at a device's rate whose peaks reach this share of full scale, cut off there. */
    private static double[] sung(int rateHz, double peak) {
        double[] sound = new double[3 * rateHz];
        for (int i = 0; i < sound.length; i++) {
            double turn = 2 * Math.PI * 137 * i / rateHz;
            double wave = (Math.sin(turn) + 0.6 * Math.sin(3 * turn) + 0.3 * Math.sin(7 * turn)) / 1.2;
            double loudness = 0.6 + 0.4 * Math.sin(2 * Math.PI * 3.0 * i / rateHz);
            sound[i] = Math.max(-32_768, Math.min(32_767, Math.rint(32_768 * peak * loudness * wave)));
        }
        return sound;
    }

    private static short[] resampled(double[] sound, int rateHz) {
        PolyphaseResampler resampler = new PolyphaseResampler(rateHz);
        float[] source = new float[sound.length];
        for (int i = 0; i < source.length; i++) {
            source[i] = (float) sound[i];
        }
        resampler.write(source, source.length);
        resampler.finish();
        short[] heard = new short[LENGTH];
        assertThat(resampler.read(heard, 0, LENGTH)).isEqualTo(LENGTH);
        return heard;
    }

    private static double[] plus(double[] sound, double offset) {
        return Arrays.stream(sound).map(sample -> sample + offset).toArray();
    }

    private static double[] plusTone(double[] sound, double frequencyHz, double rms) {
        double[] sum = sound.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += rms * Math.sqrt(2) * Math.sin(2 * Math.PI * frequencyHz * i / Pcm.SAMPLE_RATE_HZ);
        }
        return sum;
    }

    private static double mean(double[] sound) {
        return Arrays.stream(sound).average().orElseThrow();
    }

    private static double rms(double[] sound) {
        return Math.sqrt(
                Arrays.stream(sound).map(sample -> sample * sample).average().orElseThrow());
    }

    private static short[] rounded(double[] sound) {
        short[] samples = new short[sound.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(sound[i])));
        }
        return samples;
    }
}
