package io.mockround.bench;

import java.util.Arrays;
import java.util.Random;

/** Noises and filters at 16 kHz. What is called normalised has a mean level of 1. */
final class Sounds {

    static final int RATE_HZ = 16_000;

    private Sounds() {}

    static double gain(double db) {
        return Math.pow(10, db / 20);
    }

    static double[] normalised(double[] sound) {
        double level = Math.sqrt(Arrays.stream(sound).map(x -> x * x).average().orElse(0)) + 1e-12;
        return Arrays.stream(sound).map(x -> x / level).toArray();
    }

    static double[] white(int length, Random random) {
        double[] noise = new double[length];
        Arrays.setAll(noise, i -> random.nextGaussian());
        return noise;
    }

    /** Falls by 3 dB an octave; the filter is Paul Kellet's. */
    static double[] pink(int length, Random random) {
        double[] poles = {0.99886, 0.99332, 0.96900, 0.86650, 0.55000, -0.7616};
        double[] gains = {0.0555179, 0.0750759, 0.1538520, 0.3104856, 0.5329522, -0.0168980};
        double[] memory = new double[poles.length];
        double[] noise = new double[length];
        for (int i = 0; i < length; i++) {
            double white = random.nextGaussian();
            noise[i] = 0.5362 * white;
            for (int k = 0; k < poles.length; k++) {
                memory[k] = poles[k] * memory[k] + gains[k] * white;
                noise[i] += memory[k];
            }
        }
        return normalised(noise);
    }

    /** A mains hum with its odd and even overtones. */
    static double[] hum(int length, double hertz, Random random) {
        double[] levels = {1, 0.5, 0.5, 0, 0.25, 0, 0.15, 0, 0.1};
        double[] hum = new double[length];
        for (int k = 0; k < levels.length; k++) {
            double phase = random.nextDouble() * 2 * Math.PI;
            for (int i = 0; i < length; i++) {
                hum[i] += levels[k] * Math.sin(2 * Math.PI * hertz * (k + 1) * i / RATE_HZ + phase);
            }
        }
        Arrays.setAll(hum, i -> hum[i] + 0.02 * random.nextGaussian());
        return normalised(hum);
    }

    /** Typing in bouts of one to three seconds: every key clicks going down, and softer coming up. */
    static double[] keyboard(int length, double peak, Random random) {
        double[] clicks = new double[length];
        int at = 0;
        while (at < length) {
            if (random.nextBoolean()) {
                int end = at + between(random, 1, 3);
                while (at < end) {
                    click(clicks, at, peak * (0.3 + 0.7 * random.nextDouble()), random);
                    click(clicks, at + between(random, 0.05, 0.09), 0.4 * peak * random.nextDouble(), random);
                    at += between(random, 0.12, 0.28);
                }
            } else {
                at += between(random, 0.5, 3);
            }
        }
        return clicks;
    }

    private static void click(double[] clicks, int at, double peak, Random random) {
        int length = between(random, 0.006, 0.02);
        for (int i = 0; i < length && at + i < clicks.length; i++) {
            clicks[at + i] += peak * random.nextGaussian() / 3 * Math.exp(-4.0 * i / length);
        }
    }

    /** A breath drawn: noise through a half-open mouth, swelling and fading. */
    static double[] breath(int length, Random random) {
        double[] breath = resonance(resonance(white(length, random), 1_800, 1_500), 600, 1_200);
        Arrays.setAll(breath, i -> breath[i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / length)));
        return normalised(breath);
    }

    /** A chair that creaks: a stick-slip train of pulses whose rate glides, through wooden resonances; then a thump. */
    static double[] chair(int length, Random random) {
        double[] pulses = new double[length];
        double rateHz = 25 + 40 * random.nextDouble();
        double glide = 1 + random.nextDouble();
        for (double at = 0; at < 0.8 * length; ) {
            pulses[(int) at] = 0.5 + random.nextDouble();
            at += RATE_HZ / (rateHz * Math.pow(glide, at / length) * (0.7 + 0.6 * random.nextDouble()));
        }
        double[] creak = normalised(resonance(resonance(pulses, 700 + 900 * random.nextDouble(), 150), 2_400, 300));
        int thump = (int) (0.8 * length);
        for (int i = thump; i < length; i++) {
            creak[i] += 3 * Math.sin(2 * Math.PI * 70 * (i - thump) / RATE_HZ) * Math.exp(-(i - thump) / 900.0);
        }
        return creak;
    }

    /** Music through a wall: chords over a bass, a beat every half second, what is above 500 Hz muffled. */
    static double[] music(int length, Random random) {
        double[] music = new double[length];
        int beat = RATE_HZ / 2;
        double[] scaleHz = {110, 123.5, 138.6, 146.8, 164.8, 185, 207.7, 220};
        for (int from = 0; from < length; from += beat) {
            double[] notesHz = {
                scaleHz[random.nextInt(4)] / 2,
                scaleHz[random.nextInt(8)],
                2 * scaleHz[random.nextInt(8)],
                2 * scaleHz[random.nextInt(8)]
            };
            for (int i = from; i < Math.min(length, from + 2 * beat); i++) {
                double decay = Math.exp(-(i - from) / (0.6 * RATE_HZ));
                for (double hertz : notesHz) {
                    for (int k = 1; k <= 4; k++) {
                        music[i] += decay / k * Math.sin(2 * Math.PI * hertz * k * i / RATE_HZ);
                    }
                }
                if (i - from < 800) {
                    music[i] += 2 * random.nextGaussian() * Math.exp(-(i - from) / 200.0);
                }
            }
        }
        return normalised(lowPass(lowPass(music, 500), 500));
    }

    static double[] lowPass(double[] sound, double hertz) {
        double share = 1 - Math.exp(-2 * Math.PI * hertz / RATE_HZ);
        double[] low = new double[sound.length];
        double last = 0;
        for (int i = 0; i < sound.length; i++) {
            last += share * (sound[i] - last);
            low[i] = last;
        }
        return low;
    }

    /** Through a resonance that leaves low frequencies as they are. */
    static double[] resonance(double[] sound, double hertz, double widthHz) {
        double radius = Math.exp(-Math.PI * widthHz / RATE_HZ);
        double a1 = -2 * radius * Math.cos(2 * Math.PI * hertz / RATE_HZ);
        double a2 = radius * radius;
        double[] out = new double[sound.length];
        for (int i = 0; i < sound.length; i++) {
            out[i] = (1 + a1 + a2) * sound[i] - (i > 0 ? a1 * out[i - 1] : 0) - (i > 1 ? a2 * out[i - 2] : 0);
        }
        return out;
    }

    static int between(Random random, double fromSeconds, double toSeconds) {
        return (int) ((fromSeconds + (toSeconds - fromSeconds) * random.nextDouble()) * RATE_HZ);
    }
}
