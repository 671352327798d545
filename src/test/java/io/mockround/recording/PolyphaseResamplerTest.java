package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolyphaseResamplerTest {

    private static final double AMPLITUDE = 30_000;

    @ParameterizedTest
    @ValueSource(ints = {384_000, 96_000, 48_000, 44_100, 37_800, 32_000, 22_050, 18_001})
    void isFlatToSevenKilohertzAndDeafFromNine(int rateHz) {
        double flattest = 0;
        for (double tone : new double[] {50, 440, 1000, 3000, 5000, 6500, 6900, 7000}) {
            flattest = Math.max(flattest, Math.abs(gainDb(rateHz, tone)));
        }
        double loudestAlias = Double.NEGATIVE_INFINITY;
        double half = rateHz / 2.0;
        for (double share = 0; share <= 1; share += 0.04) {
            loudestAlias = Math.max(loudestAlias, levelDb(rateHz, 9_000 + share * Math.max(0, half - 9_050)));
        }
        System.out.printf(
                "resampler %6d Hz: flat within %.3f dB to 7 kHz, aliases %.1f dB%n", rateHz, flattest, loudestAlias);
        assertThat(flattest).isLessThan(0.5);
        assertThat(loudestAlias).isLessThan(-80);
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 12_000, 15_999})
    void leavesNoImagesWhenTheSourceIsSlower(int rateHz) {
        double flattest = 0;
        double loudestImage = Double.NEGATIVE_INFINITY;
        double highest = rateHz * 7.0 / 16;
        for (double tone = 50; tone <= highest; tone += (highest - 50) / 12 - 1e-9) {
            short[] heard = resampled(rateHz, tone(rateHz, tone, rateHz));
            flattest = Math.max(flattest, Math.abs(decibels(amplitudeAt(heard, tone))));
            loudestImage = Math.max(loudestImage, decibels(restAfterTone(heard, tone)));
        }
        System.out.printf(
                "resampler %6d Hz: flat within %.3f dB to %.0f Hz, images %.1f dB%n",
                rateHz, flattest, highest, loudestImage);
        assertThat(flattest).isLessThan(0.5);
        assertThat(loudestImage).isLessThan(-80);
    }

    @Test
    void passesSixteenKilohertzBitForBit() {
        short[] source = noise(10_000);
        float[] written = new float[source.length];
        for (int i = 0; i < source.length; i++) {
            written[i] = source[i];
        }
        assertThat(resampled(16_000, written)).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(ints = {4_000, 8_000, 15_999, 16_000, 16_001, 37_800, 44_100, 48_000, 384_000})
    void givesTheSameForEveryPortioning(int rateHz) {
        float[] source = new float[5_000];
        Random random = new Random(1);
        for (int i = 0; i < source.length; i++) {
            source[i] = (float) (random.nextGaussian() * 8_000);
        }
        short[] whole = resampled(rateHz, source);
        for (int most : new int[] {1, 7, 640, 4_999}) {
            assertThat(inPortions(rateHz, source, most, random))
                    .as("portions up to %d", most)
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 15_999, 16_000, 22_050, 44_100, 48_000, 96_000, 383_999})
    void givesAsManySamplesAsBeginBeforeTheSourceEnds(int rateHz) {
        for (int length : new int[] {0, 1, 2, 100, rateHz - 1, rateHz, rateHz + 1}) {
            long expected = -Math.floorDiv(-(long) length * 16_000, rateHz);
            assertThat(resampled(rateHz, new float[length]))
                    .as("%d samples", length)
                    .hasSize((int) expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 15_999, 16_000, 22_050, 37_800, 44_100, 48_000, 96_000})
    void keepsAnImpulseInItsPlace(int rateHz) {
        float[] source = new float[rateHz];
        int place = rateHz * 37 / 100;
        source[place] = 32_000;
        short[] heard = resampled(rateHz, source);
        int peak = 0;
        for (int i = 0; i < heard.length; i++) {
            peak = heard[i] > heard[peak] ? i : peak;
        }
        assertThat(Math.abs(peak - place * 16_000.0 / rateHz)).isLessThanOrEqualTo(1);
    }

    @Test
    void limitsInsteadOfWrappingAround() {
        float[] source = new float[4_800];
        Arrays.fill(source, 0, 2_400, 32_767f);
        Arrays.fill(source, 2_400, 4_800, -32_768f);
        short[] heard = resampled(48_000, source);
        for (int i = 40; i < 760; i++) {
            assertThat(heard[i]).as("sample %d", i).isGreaterThan((short) 25_000);
        }
        for (int i = 840; i < 1_560; i++) {
            assertThat(heard[i]).as("sample %d", i).isLessThan((short) -25_000);
        }
    }

    @Test
    void keepsSilenceSilent() {
        assertThat(resampled(44_100, new float[44_100])).containsOnly((short) 0);
    }

    @Test
    void refusesRatesNoMicrophoneHas() {
        assertThatThrownBy(() -> new PolyphaseResampler(3_999)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PolyphaseResampler(384_001)).isInstanceOf(IllegalArgumentException.class);
        assertThat(PolyphaseResampler.accepts(0)).isFalse();
        assertThat(PolyphaseResampler.accepts(44_100)).isTrue();
    }

    private static double gainDb(int rateHz, double toneHz) {
        return decibels(amplitudeAt(resampled(rateHz, tone(rateHz, toneHz, rateHz)), toneHz));
    }

    /** What is left of a tone, of whatever frequency, as a sine of the same power, dB below the source. */
    private static double levelDb(int rateHz, double toneHz) {
        short[] heard = middleOf(resampled(rateHz, tone(rateHz, toneHz, rateHz)));
        double power = 0;
        for (short sample : heard) {
            power += (double) sample * sample;
        }
        return decibels(Math.sqrt(2 * power / heard.length));
    }

    private static double amplitudeAt(short[] heard, double toneHz) {
        double[] parts = parts(middleOf(heard), toneHz);
        return Math.hypot(parts[0], parts[1]);
    }

    private static double restAfterTone(short[] heard, double toneHz) {
        short[] middle = middleOf(heard);
        double[] parts = parts(middle, toneHz);
        double power = 0;
        for (int i = 0; i < middle.length; i++) {
            double angle = 2 * Math.PI * toneHz * i / 16_000;
            double rest = middle[i] - parts[0] * Math.cos(angle) - parts[1] * Math.sin(angle);
            power += rest * rest;
        }
        return Math.sqrt(2 * power / middle.length);
    }

    /** Cosine and sine part of a tone by least squares, so that any length and frequency fits. */
    private static double[] parts(short[] samples, double toneHz) {
        double cc = 0, cs = 0, ss = 0, xc = 0, xs = 0;
        for (int i = 0; i < samples.length; i++) {
            double c = Math.cos(2 * Math.PI * toneHz * i / 16_000);
            double s = Math.sin(2 * Math.PI * toneHz * i / 16_000);
            cc += c * c;
            cs += c * s;
            ss += s * s;
            xc += samples[i] * c;
            xs += samples[i] * s;
        }
        double determinant = cc * ss - cs * cs;
        return new double[] {(xc * ss - xs * cs) / determinant, (xs * cc - xc * cs) / determinant};
    }

    private static short[] middleOf(short[] heard) {
        return Arrays.copyOfRange(heard, heard.length / 4, heard.length * 3 / 4);
    }

    private static double decibels(double amplitude) {
        return 20 * Math.log10(Math.max(amplitude, 1e-3) / AMPLITUDE);
    }

    private static float[] tone(int rateHz, double toneHz, int length) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (AMPLITUDE * Math.sin(2 * Math.PI * toneHz * i / rateHz + 0.3));
        }
        return samples;
    }

    private static short[] noise(int length) {
        Random random = new Random(7);
        short[] samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (short) random.nextInt();
        }
        return samples;
    }

    private static short[] resampled(int rateHz, float[] source) {
        return inPortions(rateHz, source, source.length, null);
    }

    private static short[] inPortions(int rateHz, float[] source, int most, Random random) {
        PolyphaseResampler resampler = new PolyphaseResampler(rateHz);
        short[] heard = new short[(int) ((long) source.length * 16_000 / rateHz) + 10];
        int count = 0;
        for (int from = 0; from < source.length; ) {
            int size = Math.min(source.length - from, random == null ? most : 1 + random.nextInt(most));
            resampler.write(Arrays.copyOfRange(source, from, from + size), size);
            from += size;
            int wanted = random == null ? heard.length : random.nextInt(heard.length);
            count += resampler.read(heard, count, Math.min(heard.length - count, wanted));
        }
        resampler.finish();
        count += resampler.read(heard, count, heard.length - count);
        return Arrays.copyOf(heard, count);
    }
}
