package io.mockround.analysis;

import io.mockround.recording.Pcm;
import java.util.Arrays;

/**
 * How surely a frame holds a voice: the highest peak of its autocorrelation at the pitch periods of a voice, 0 to 1. The sound is
 * limited to 75-900 Hz first, where the harmonics stand above the noise, and the window's own decay is divided out (Boersma 1993).
 */
final class Voicing {

    private static final int LENGTH = 1024;
    private static final int SHORTEST_LAG = Pcm.SAMPLE_RATE_HZ / 400;
    private static final int LONGEST_LAG = Pcm.SAMPLE_RATE_HZ / 62;

    /** Of two equal peaks the shorter period is the true one: what a lag's peak is marked down by, per sample. */
    private static final double LAG_COST = 0.0008;

    private final RealFft fft = new RealFft(LENGTH);
    private final double[] window = HannWindow.of(Frames.LENGTH);
    private final double[] pass = new double[LENGTH / 2 + 1];
    private final double[] windowDecay = new double[LONGEST_LAG];
    private final double[] signal = new double[LENGTH];
    private final double[] real = new double[LENGTH / 2 + 1];
    private final double[] imaginary = new double[LENGTH / 2 + 1];
    private double periodSamples = LONGEST_LAG;

    Voicing() {
        Arrays.fill(pass, 1);
        double[] even = new double[Frames.LENGTH];
        Arrays.fill(even, 1);
        autocorrelate(even, window);
        for (int lag = 0; lag < LONGEST_LAG; lag++) {
            windowDecay[lag] = Math.max(real[lag] / real[0], 0.05);
        }
        for (int bin = 0; bin < pass.length; bin++) {
            double hertz = (double) bin * Pcm.SAMPLE_RATE_HZ / LENGTH;
            pass[bin] = 1 / (1 + eighthPower(hertz / 900)) / (1 + eighthPower(75 / Math.max(hertz, 1)));
        }
    }

    double of(double[] frame) {
        autocorrelate(frame, window);
        double power = real[0] + 1e-9 * LENGTH; // digital silence has no voice
        double best = -1;
        double voicing = 0;
        periodSamples = LONGEST_LAG;
        double left = correlation(SHORTEST_LAG, power);
        double here = correlation(SHORTEST_LAG + 1, power);
        for (int lag = SHORTEST_LAG + 1; lag < LONGEST_LAG - 1; lag++) {
            double right = correlation(lag + 1, power);
            double score = here - LAG_COST * (lag - SHORTEST_LAG);
            if (here >= left && here >= right && score > best) {
                best = score;
                voicing = here;
                periodSamples =
                        lag + Math.max(-0.5, Math.min(0.5, (left - right) / (2 * (left - 2 * here + right) - 1e-12)));
            }
            left = here;
            here = right;
        }
        return Math.max(0, Math.min(1, voicing));
    }

    /** The pitch of the frame measured last; means something only where it was voiced. */
    double pitchHz() {
        return Pcm.SAMPLE_RATE_HZ / periodSamples;
    }

    private double correlation(int lag, double power) {
        return real[lag] / power / windowDecay[lag];
    }

    /** Leaves the autocorrelation of the weighted, limited samples, {@value #LENGTH} times too large, in {@link #real}. */
    private void autocorrelate(double[] samples, double[] weights) {
        Arrays.fill(signal, Frames.LENGTH, LENGTH, 0);
        for (int i = 0; i < Frames.LENGTH; i++) {
            signal[i] = samples[i] * weights[i];
        }
        fft.transform(signal, real, imaginary);
        for (int bin = 0; bin <= LENGTH / 2; bin++) {
            double power = (real[bin] * real[bin] + imaginary[bin] * imaginary[bin]) * pass[bin];
            signal[bin] = power;
            signal[(LENGTH - bin) % LENGTH] = power;
        }
        fft.transform(signal, real, imaginary);
    }

    private static double eighthPower(double x) {
        double square = x * x;
        double fourth = square * square;
        return fourth * fourth;
    }
}
