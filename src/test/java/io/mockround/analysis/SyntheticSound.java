package io.mockround.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Builds recordings piece by piece: speech-like sound (pulses through formants, in syllables), noise and noises. */
final class SyntheticSound {

    private static final int RATE_HZ = 16_000;
    private static final double[][] FORMANTS_HZ = {{650, 1_300, 2_500}, {450, 1_800, 2_600}, {350, 900, 2_300}};

    private final Random random;
    private final List<Span> speech = new ArrayList<>();
    private double[] sound = new double[0];

    SyntheticSound(long seed) {
        random = new Random(seed);
    }

    SyntheticSound silence(int ms) {
        append(new double[ms * RATE_HZ / 1000]);
        return this;
    }

    /** Voiced syllables of 150 to 250 ms, without a gap between them that could be a pause. */
    SyntheticSound speech(int ms, double rmsDbfs) {
        double[] burst = new double[ms * RATE_HZ / 1000];
        double pitchHz = 100 + random.nextInt(120);
        for (int from = 0; from < burst.length; ) {
            int length = (150 + random.nextInt(100)) * RATE_HZ / 1000;
            int to = burst.length - from - length < RATE_HZ / 10 ? burst.length : from + length;
            double[] syllable = syllable(to - from, pitchHz * (0.9 + 0.2 * random.nextDouble()));
            scale(syllable, -20 - 6 * random.nextDouble());
            System.arraycopy(syllable, 0, burst, from, syllable.length);
            from = to;
        }
        scale(burst, rmsDbfs);
        long start = sound.length * 1000L / RATE_HZ;
        speech.add(new Span(start, start + ms));
        append(burst);
        return this;
    }

    /** Breath: noise that swells and fades, without a pitch. */
    SyntheticSound breath(int ms, double rmsDbfs) {
        double[] breath = new double[ms * RATE_HZ / 1000];
        double low = 0;
        for (int i = 0; i < breath.length; i++) {
            low += 0.45 * (random.nextGaussian() - low);
            breath[i] = low * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / breath.length));
        }
        scale(breath, rmsDbfs);
        append(breath);
        return this;
    }

    /** A key pressed and let go, twice a second. */
    SyntheticSound clicks(int ms, double peak) {
        double[] clicks = new double[ms * RATE_HZ / 1000];
        for (int from = 1_000; from + 400 < clicks.length; from += RATE_HZ / 2) {
            for (int i = 0; i < 240; i++) {
                clicks[from + i] = peak * random.nextGaussian() / 3 * Math.exp(-i / 60.0);
            }
        }
        append(clicks);
        return this;
    }

    /** Lays steady noise of this level over everything so far; low notes are stronger, as in a room. */
    SyntheticSound overNoise(double rmsDbfs) {
        double[] noise = new double[sound.length];
        double low = 0;
        for (int i = 0; i < noise.length; i++) {
            double white = random.nextGaussian();
            low = 0.95 * low + 0.3 * white;
            noise[i] = low + 0.3 * white;
        }
        scale(noise, rmsDbfs);
        for (int i = 0; i < sound.length; i++) {
            sound[i] += noise[i];
        }
        return this;
    }

    List<Span> speechSpans() {
        return List.copyOf(speech);
    }

    short[] samples() {
        short[] samples = new short[sound.length];
        for (int i = 0; i < sound.length; i++) {
            samples[i] = (short) Math.max(-32_768, Math.min(32_767, Math.rint(sound[i] * 32_768)));
        }
        return samples;
    }

    private double[] syllable(int length, double pitchHz) {
        double[] syllable = new double[length];
        double[] formants = FORMANTS_HZ[random.nextInt(FORMANTS_HZ.length)];
        double[][] memory = new double[formants.length][2];
        double phase = 0;
        for (int i = 0; i < length; i++) {
            phase += pitchHz / RATE_HZ;
            double value = 0.02 * random.nextGaussian();
            if (phase >= 1) {
                phase -= 1;
                value += 1;
            }
            for (int k = 0; k < formants.length; k++) {
                value = resonated(value, formants[k], 80 + 40 * k, memory[k]);
            }
            syllable[i] = value * (0.25 + 0.75 * Math.sin(Math.PI * i / length));
        }
        return syllable;
    }

    private static double resonated(double value, double hertz, double widthHz, double[] memory) {
        double radius = Math.exp(-Math.PI * widthHz / RATE_HZ);
        double out = value * (1 - radius)
                + 2 * radius * Math.cos(2 * Math.PI * hertz / RATE_HZ) * memory[0]
                - radius * radius * memory[1];
        memory[1] = memory[0];
        memory[0] = out;
        return out;
    }

    private static void scale(double[] samples, double rmsDbfs) {
        double rms = Math.sqrt(Arrays.stream(samples).map(x -> x * x).average().orElse(1));
        double gain = Math.pow(10, rmsDbfs / 20) / rms;
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= gain;
        }
    }

    private void append(double[] samples) {
        int before = sound.length;
        sound = Arrays.copyOf(sound, before + samples.length);
        System.arraycopy(samples, 0, sound, before, samples.length);
    }
}
