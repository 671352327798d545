package io.mockround.analysis;

import io.mockround.recording.Pcm;

/** The level of a frame where speech lives, 150 to 4000 Hz, in dBFS, and the spectrum it was measured from. */
final class BandLevel {

    static final double BIN_HZ = 31.25;

    private static final int LENGTH = 512; // 32 ms, the middle of a frame
    private static final int LOWEST_BIN = bin(150);
    private static final int HIGHEST_BIN = bin(4_000);

    /** How many bins a spectrum has: 0 to 4000 Hz. */
    static final int BINS = HIGHEST_BIN + 1;

    /** Scale of the prototype, on which every threshold was tuned: a Hann window's power is about 3/16 of its length. */
    private static final double SCALE = 1.0 / (LENGTH * 96.0);

    /** Keeps digital silence finite: −110 dBFS. */
    private static final double FLOOR_POWER = 1e-11;

    private final RealFft fft = new RealFft(LENGTH);
    private final double[] window = HannWindow.of(LENGTH);
    private final double[] windowed = new double[LENGTH];
    private final double[] real = new double[LENGTH / 2 + 1];
    private final double[] imaginary = new double[LENGTH / 2 + 1];
    private final double[] power = new double[BINS];

    double dbfs(double[] frame) {
        int from = (Frames.LENGTH - LENGTH) / 2;
        for (int i = 0; i < LENGTH; i++) {
            windowed[i] = frame[from + i] * window[i];
        }
        fft.transform(windowed, real, imaginary);
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            power[bin] = real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
            sum += bin < LOWEST_BIN ? 0 : power[bin];
        }
        return 10 * StrictMath.log10(sum * SCALE + FLOOR_POWER);
    }

    /** The power in every bin of the frame measured last. Only to be read, and only until the next. */
    double[] power() {
        return power;
    }

    private static int bin(int hertz) {
        return (hertz * LENGTH + Pcm.SAMPLE_RATE_HZ - 1) / Pcm.SAMPLE_RATE_HZ;
    }
}
