package io.mockround.analysis;

import java.util.Arrays;

/**
 * The all-pole filter whose spectrum comes nearest to a given one up to 4 kHz: what remains of a voice when its pitch is taken away.
 * Selective linear prediction (Makhoul 1975), so that no resampling is needed; order 10, two poles for each of the four resonances a vocal
 * tract has there and two for the slope. Levinson-Durbin. Not thread-safe.
 */
final class LinearPrediction {

    static final int ORDER = 10;

    /** Of the band 0-4 kHz seen as a signal of its own. */
    static final double SAMPLE_RATE_HZ = 8_000;

    private static final double PRE_EMPHASIS =
            0.94; // lifts 6 dB an octave, which the larynx and the lips together take away
    private static final double HIGH_PASS_HZ = 150; // hum and rumble are no resonances
    private static final double SMOOTHING_HZ =
            30; // widens each resonance a little: single harmonics do not pass for one
    private static final double NOISE = 1.0003; // keeps a pure tone solvable

    private final double[][] cosines = new double[ORDER + 1][BandLevel.BINS];
    private final double[] correlation = new double[ORDER + 1];
    private final double[] filter = new double[ORDER + 1];
    private final double[] next = new double[ORDER + 1];

    LinearPrediction() {
        for (int lag = 0; lag <= ORDER; lag++) {
            double angle = 2 * Math.PI * SMOOTHING_HZ / SAMPLE_RATE_HZ * lag;
            double decay = StrictMath.exp(-angle * angle / 2) * (lag == 0 ? NOISE : 1);
            for (int bin = 0; bin < BandLevel.BINS; bin++) {
                double twice = bin == 0 || bin == BandLevel.BINS - 1 ? 1 : 2; // negative frequencies
                cosines[lag][bin] =
                        decay * twice * weight(bin) * StrictMath.cos(Math.PI * bin * lag / (BandLevel.BINS - 1));
            }
        }
    }

    /** The coefficients 1, a1 … of the filter 1/A for this power spectrum. Only to be read, and only until the next call. */
    double[] of(double[] power) {
        for (int lag = 0; lag <= ORDER; lag++) {
            double sum = 0;
            for (int bin = 0; bin < BandLevel.BINS; bin++) {
                sum += power[bin] * cosines[lag][bin];
            }
            correlation[lag] = sum;
        }
        Arrays.fill(filter, 0);
        filter[0] = 1;
        double error = correlation[0] + Double.MIN_NORMAL;
        for (int i = 1; i <= ORDER; i++) {
            error *= 1 - reflect(i, error);
        }
        return filter;
    }

    /** Lengthens the filter by one coefficient; returns by which share the error shrinks. */
    private double reflect(int i, double error) {
        double sum = 0;
        for (int j = 0; j < i; j++) {
            sum += filter[j] * correlation[i - j];
        }
        double reflection = -sum / error;
        for (int j = 1; j < i; j++) {
            next[j] = filter[j] + reflection * filter[i - j];
        }
        System.arraycopy(next, 1, filter, 1, i - 1);
        filter[i] = reflection;
        return reflection * reflection;
    }

    private static double weight(int bin) {
        double hertz = bin * BandLevel.BIN_HZ;
        double emphasis = 1
                + PRE_EMPHASIS * PRE_EMPHASIS
                - 2 * PRE_EMPHASIS * StrictMath.cos(2 * Math.PI * hertz / SAMPLE_RATE_HZ);
        double below = HIGH_PASS_HZ / Math.max(hertz, 1);
        return emphasis / (1 + below * below * below * below);
    }
}
