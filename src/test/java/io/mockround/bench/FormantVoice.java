package io.mockround.bench;

import java.util.Arrays;
import java.util.Random;

/**
 * Speaks filled pauses through formants, every one different: pitch, jitter, creak, breath, the size of the head, the vowel, how early and how
 * loud its nasal is. The glottal pulse is that of KLGLOTT88 (Klatt & Klatt 1990).
 */
final class FormantVoice {

    enum Kind {
        UH,
        UM,
        HMM
    }

    private static final double CREAKY_SHARE = 0.2;

    private final Random random;
    private final boolean isHigh;

    FormantVoice(Random random, boolean isHigh) {
        this.random = random;
        this.isHigh = isHigh;
    }

    /** @return normalised */
    double[] filledPause(Kind kind, double seconds) {
        int length = (int) (seconds * Sounds.RATE_HZ);
        double tract = isHigh ? uniform(1.08, 1.22) : uniform(0.94, 1.06);
        double[] source = source(length);
        double[] vowel = throughAll(source, new double[][] {
            {uniform(500, 720) * tract, uniform(60, 180)},
            {uniform(1_130, 1_500) * tract, uniform(70, 150)},
            {uniform(2_350, 2_700) * tract, uniform(110, 200)},
            {3_500 * tract, 250},
            {4_300 * tract, 300}
        });
        double[] nasal = throughAll(source, new double[][] {
            {uniform(230, 310) * tract, 60},
            {uniform(950, 1_250) * tract, 250},
            {2_200 * tract, 250},
            {3_300 * tract, 400}
        });
        return faded(kind == Kind.UH ? vowel : kind == Kind.HMM ? nasal : joined(vowel, nasal));
    }

    private double[] source(int length) {
        boolean creaky = random.nextDouble() < CREAKY_SHARE;
        double pitchHz = (isHigh ? uniform(150, 250) : uniform(75, 140)) * (creaky ? 0.6 : 1);
        double fall = uniform(-0.5, 3) / 12;
        double jitter = uniform(0.003, 0.02);
        double crack = creaky ? uniform(0.3, 1) : 0;
        double open = uniform(0.45, 0.7);
        double[] source = new double[length];
        int sign = 1;
        for (double at = 0; at < length; ) {
            sign = -sign;
            double period = Sounds.RATE_HZ
                    / (pitchHz * Math.pow(2, -fall * at / length))
                    * (1 + jitter * random.nextGaussian())
                    * (1 + 0.2 * crack * sign);
            double strength = 1 + 0.08 * random.nextGaussian() * (1 + 2 * crack);
            int opened = (int) (open * period);
            for (int i = 0; i < opened && at + i < length; i++) {
                double u = (double) i / opened;
                source[(int) at + i] += strength * 6.75 * (u * u - u * u * u);
            }
            at += Math.max(30, period);
        }
        for (int i = length - 1; i > 0; i--) {
            source[i] -= source[i - 1]; // the lips radiate changes of pressure
        }
        double[] voice = Sounds.normalised(source);
        double breath = Sounds.gain(-uniform(15, 35));
        return Arrays.stream(voice).map(x -> x + breath * random.nextGaussian()).toArray();
    }

    private double[] joined(double[] vowel, double[] nasal) {
        double closes = vowel.length * uniform(0.3, 0.65);
        double closing = uniform(500, 1_300);
        double level = Sounds.gain(-uniform(1, 9));
        double[] both = new double[vowel.length];
        for (int i = 0; i < both.length; i++) {
            double closed = Math.max(0, Math.min(1, (i - closes) / closing));
            both[i] = vowel[i] * (1 - closed) + level * nasal[i] * closed;
        }
        return both;
    }

    private double[] faded(double[] sound) {
        double attack = uniform(200, 900);
        double release = uniform(400, 1_800);
        double fallDb = uniform(0, 5);
        double[] faded = new double[sound.length];
        for (int i = 0; i < sound.length; i++) {
            double edge = Math.min(1, Math.min(i / attack, (sound.length - i) / release));
            faded[i] = sound[i] * edge * Sounds.gain(-fallDb * i / sound.length);
        }
        return Sounds.normalised(faded);
    }

    private static double[] throughAll(double[] source, double[][] formants) {
        double[] sound = source;
        for (double[] formant : formants) {
            sound = Sounds.resonance(sound, formant[0], formant[1]);
        }
        return Sounds.normalised(sound);
    }

    private double uniform(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }
}
