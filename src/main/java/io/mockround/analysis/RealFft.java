package io.mockround.analysis;

/**
 * Fourier transform of a real signal whose length is a power of two, as a complex one of half the length. Same result on every
 * machine: the tables come from {@link StrictMath}. Not thread-safe.
 */
final class RealFft {

    private final int half;
    private final double[] cos;
    private final double[] sin;
    private final int[] reversed;

    /** The turns of each stage one after the other: read in their order, they are what the virtual machine can compute four at a time. */
    private final double[][] stageCos;

    private final double[][] stageSin;

    /** @param length at least 8 */
    RealFft(int length) {
        half = length / 2;
        cos = new double[half + 1];
        sin = new double[half + 1];
        reversed = new int[half];
        for (int i = 0; i <= half; i++) {
            cos[i] = StrictMath.cos(2 * Math.PI * i / length);
            sin[i] = StrictMath.sin(2 * Math.PI * i / length);
        }
        int bits = Integer.numberOfTrailingZeros(half);
        for (int i = 0; i < half; i++) {
            reversed[i] = Integer.reverse(i) >>> (32 - bits);
        }
        stageCos = new double[bits][];
        stageSin = new double[bits][];
        for (int stage = 0; stage < bits; stage++) {
            stageCos[stage] = everyNth(cos, 1 << stage);
            stageSin[stage] = everyNth(sin, 1 << stage);
        }
    }

    private double[] everyNth(double[] table, int count) {
        double[] turns = new double[count];
        for (int k = 0; k < count; k++) {
            turns[k] = table[k * (half / count)];
        }
        return turns;
    }

    /** Writes the bins 0 to length/2, unscaled, into two arrays of length/2 + 1. */
    void transform(double[] signal, double[] real, double[] imaginary) {
        for (int i = 0; i < half; i++) {
            real[reversed[i]] = signal[2 * i];
            imaginary[reversed[i]] = signal[2 * i + 1];
        }
        firstTwoStages(real, imaginary);
        for (int stage = 2; stage < stageCos.length; stage++) {
            int size = 1 << stage;
            for (int block = 0; block < half; block += 2 * size) {
                butterflies(block, size, stageCos[stage], stageSin[stage], real, imaginary);
            }
        }
        separate(real, imaginary);
    }

    /** Turns by none and by a quarter need no multiplication. */
    private void firstTwoStages(double[] real, double[] imaginary) {
        for (int i = 0; i < half; i += 4) {
            double re0 = real[i] + real[i + 1];
            double im0 = imaginary[i] + imaginary[i + 1];
            double re1 = real[i] - real[i + 1];
            double im1 = imaginary[i] - imaginary[i + 1];
            double re2 = real[i + 2] + real[i + 3];
            double im2 = imaginary[i + 2] + imaginary[i + 3];
            double re3 = real[i + 2] - real[i + 3];
            double im3 = imaginary[i + 2] - imaginary[i + 3];
            real[i] = re0 + re2;
            imaginary[i] = im0 + im2;
            real[i + 1] = re1 + im3;
            imaginary[i + 1] = im1 - re3;
            real[i + 2] = re0 - re2;
            imaginary[i + 2] = im0 - im2;
            real[i + 3] = re1 - im3;
            imaginary[i + 3] = im1 + re3;
        }
    }

    private static void butterflies(
            int block, int size, double[] turnCos, double[] turnSin, double[] real, double[] imaginary) {
        int opposite = block + size;
        for (int k = 0; k < size; k++) {
            double c = turnCos[k];
            double s = turnSin[k];
            double re = c * real[opposite + k] + s * imaginary[opposite + k];
            double im = c * imaginary[opposite + k] - s * real[opposite + k];
            double thisRe = real[block + k];
            double thisIm = imaginary[block + k];
            real[opposite + k] = thisRe - re;
            imaginary[opposite + k] = thisIm - im;
            real[block + k] = thisRe + re;
            imaginary[block + k] = thisIm + im;
        }
    }

    /** Even samples went in as the real part, odd ones as the imaginary part: puts their spectra together. */
    private void separate(double[] real, double[] imaginary) {
        real[half] = real[0];
        imaginary[half] = imaginary[0];
        for (int i = 0, j = half; i <= j; i++, j--) {
            double evenRe = (real[i] + real[j]) / 2;
            double evenIm = (imaginary[i] - imaginary[j]) / 2;
            double oddRe = (imaginary[i] + imaginary[j]) / 2;
            double oddIm = (real[j] - real[i]) / 2;
            double turnedRe = cos[i] * oddRe + sin[i] * oddIm;
            double turnedIm = cos[i] * oddIm - sin[i] * oddRe;
            real[i] = evenRe + turnedRe;
            imaginary[i] = evenIm + turnedIm;
            real[j] = evenRe - turnedRe;
            imaginary[j] = turnedIm - evenIm;
        }
    }
}
