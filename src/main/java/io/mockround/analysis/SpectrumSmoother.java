package io.mockround.analysis;

import java.util.Arrays;

/**
 * Adds up the spectra of seven frames around each, so that the accidents of single glottal pulses, of creak and of noise cancel out and what
 * lasts stands out. Louder frames count more, but less than their level: a pulse of creak does not drown its neighbours.
 */
final class SpectrumSmoother {

    /** How far each side the sum reaches: 30 ms, so that the whole sees about 90 ms, less than a syllable. */
    static final int REACH = 3;

    private static final double COMPRESSION = 0.7;
    private static final int LOWEST_BIN = 5; // 150 Hz: hum says nothing about loudness
    private static final int WINDOW = 2 * REACH + 1;

    private final double[][] spectra = new double[WINDOW][BandLevel.BINS];
    private final double[] sum = new double[BandLevel.BINS];
    private long count;

    void add(double[] power) {
        double[] spectrum = spectra[(int) (count++ % WINDOW)];
        double level = 1e-12;
        for (int bin = LOWEST_BIN; bin < BandLevel.BINS; bin++) {
            level += power[bin];
        }
        double gain = StrictMath.pow(level, -COMPRESSION);
        for (int bin = 0; bin < BandLevel.BINS; bin++) {
            spectrum[bin] = power[bin] * gain;
        }
    }

    /** The sum around a frame that is at most {@link #REACH} frames old. Only to be read, and only until the next call. */
    double[] around(long frame) {
        Arrays.fill(sum, 0);
        for (long at = Math.max(0, frame - REACH); at <= Math.min(count - 1, frame + REACH); at++) {
            double[] spectrum = spectra[(int) (at % WINDOW)];
            for (int bin = 0; bin < BandLevel.BINS; bin++) {
                sum[bin] += spectrum[bin];
            }
        }
        return sum;
    }
}
