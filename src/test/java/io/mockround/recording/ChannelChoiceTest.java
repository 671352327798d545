package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelChoiceTest {

    private static final int RATE_HZ = 48_000;
    private static final int FADE_FRAMES = RATE_HZ / 50;
    private static final float[] SILENCE = new float[RATE_HZ];

    @Test
    void oneChannelPassesAsItIs() {
        float[] voice = noise(1, 8_000);
        assertThat(difference(mixed(voice), voice, 0)).isZero();
    }

    @Test
    void twoVoicesBecomeTheirMean() {
        float[] left = noise(1, 8_000);
        float[] right = noise(2, 2_000);

        float[] mixed = mixed(left, right);

        assertThat(difference(mixed, mean(left, right), 0)).isLessThan(0.001f);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChannelOfZeroesIsLeftOutFromTheFirstSampleOn(boolean leftIsDead) {
        float[] voice = join(new float[300], noise(1, 8_000));
        float[] dead = new float[voice.length];

        assertThat(difference(leftIsDead ? mixed(dead, voice) : mixed(voice, dead), voice, 0))
                .isZero();
    }

    @Test
    void fortyOneDecibelsBelowIsDeadAndThirtyNineIsNot() {
        float[] voice = noise(1, 10_000);
        float[] dead = scaled(noise(2, 10_000), 0.0089);
        float[] alive = scaled(noise(2, 10_000), 0.0112);

        assertThat(difference(mixed(voice, dead), voice, RATE_HZ / 2)).isZero();
        assertThat(difference(mixed(voice, alive), mean(voice, alive), RATE_HZ / 2))
                .isLessThan(0.001f);
    }

    @Test
    void aVoiceThatBeginsLateOnADeadChannelIsHeardWithinAFade() {
        float[] left = join(noise(1, 8_000), SILENCE);
        float[] right = join(SILENCE, noise(2, 8_000));

        float[] mixed = mixed(left, right);

        assertThat(difference(mixed, scaled(right, 0.5), RATE_HZ + FADE_FRAMES + 10))
                .isZero();
    }

    @Test
    void whoHasSpokenKeepsHisShareThroughAPause() {
        float[] left = join(noise(1, 8_000), noise(3, 8_000), noise(5, 8_000));
        float[] right = join(noise(2, 8_000), SILENCE, noise(4, 8_000));

        float[] mixed = mixed(left, right);

        assertThat(difference(mixed, mean(left, right), 0)).isLessThan(0.001f);
    }

    @Test
    void aChangeOfMindIsAFadeAndNoClick() {
        float[] left = constant(2 * RATE_HZ, 10_000);
        float[] right = join(SILENCE, constant(RATE_HZ, 10_000));
        for (int i = RATE_HZ; i < 2 * RATE_HZ; i++) {
            right[i] = 0.5f * left[i];
        }

        float[] mixed = mixed(left, right);

        float most = 0;
        for (int i = 1; i < mixed.length; i++) {
            most = Math.max(most, Math.abs(mixed[i] - mixed[i - 1]));
        }
        // left falls from all to half and right rises from nothing to half, both in 20 ms
        assertThat(most).isLessThan(1.5f * 10_000 / FADE_FRAMES);
        assertThat(mixed[RATE_HZ - 1]).isEqualTo(10_000);
        assertThat(mixed[2 * RATE_HZ - 1]).isCloseTo(7_500, within(1f));
    }

    @Test
    void twoOfOppositePolarityDoNotCancelTheVoice() {
        float[] voice = noise(1, 8_000);

        assertThat(difference(mixed(scaled(voice, -1), voice), scaled(voice, -1), 0))
                .isZero();
        assertThat(difference(mixed(scaled(voice, -0.9), voice), voice, 0)).isZero();
    }

    @Test
    void afterOppositePolarityHasEndedTheMeanIsTakenAgain() {
        float[] left = join(noise(1, 8_000), noise(2, 8_000), noise(3, 8_000));
        float[] right = join(scaled(noise(1, 8_000), -1), noise(4, 8_000), noise(5, 8_000));

        float[] mixed = mixed(left, right);

        assertThat(difference(mixed, mean(left, right), 2 * RATE_HZ)).isLessThan(0.001f);
    }

    @Test
    void ofSixChannelsTheDeadOnesAreLeftOut() {
        float[] voice = noise(1, 8_000);
        float[] other = noise(2, 8_000);

        float[] mixed = mixed(SILENCE, voice, SILENCE, SILENCE, other, SILENCE);

        assertThat(difference(mixed, mean(voice, other), RATE_HZ / 10)).isLessThan(0.001f);
    }

    @Test
    void wantsAChannelAndARate() {
        assertThatThrownBy(() -> new ChannelChoice(0, RATE_HZ)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChannelChoice(2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static float[] mixed(float[]... channels) {
        ChannelChoice choice = new ChannelChoice(channels.length, RATE_HZ);
        float[] mixed = new float[channels[0].length];
        float[] frame = new float[channels.length];
        for (int i = 0; i < mixed.length; i++) {
            for (int c = 0; c < channels.length; c++) {
                frame[c] = channels[c][i];
            }
            mixed[i] = choice.mix(frame);
        }
        return mixed;
    }

    /** A second of it, in whole numbers as a sound card gives them. */
    private static float[] noise(int seed, double amplitude) {
        Random random = new Random(seed);
        float[] samples = new float[RATE_HZ];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) Math.rint(random.nextGaussian() * amplitude);
        }
        return samples;
    }

    private static float[] constant(int length, float value) {
        float[] samples = new float[length];
        Arrays.fill(samples, value);
        return samples;
    }

    private static float[] scaled(float[] samples, double factor) {
        float[] scaled = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            scaled[i] = (float) (samples[i] * factor);
        }
        return scaled;
    }

    private static float[] mean(float[] one, float[] other) {
        float[] mean = new float[one.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (one[i] + other[i]) / 2;
        }
        return mean;
    }

    /** The largest one, from a frame on. */
    private static float difference(float[] one, float[] other, int from) {
        assertThat(one).hasSameSizeAs(other);
        float most = 0;
        for (int i = from; i < one.length; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }

    private static float[] join(float[]... parts) {
        int length = 0;
        for (float[] part : parts) {
            length += part.length;
        }
        float[] joined = new float[length];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }
}
