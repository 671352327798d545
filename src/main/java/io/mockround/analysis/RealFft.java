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
    }

    /** Writes the bins 0 to length/2, unscaled, into two arrays of length/2 + 1. */
    void transform(double[] signal, double[] real, double[] imaginary) {
        for (int i = 0; i < half; i++) {
            real[reversed[i]] = signal[2 * i];
            imaginary[reversed[i]] = signal[2 * i + 1];
        }
        for (int size = 1; size < half; size *= 2) {
            butterflies(size, real, imaginary);
        }
        separate(real, imaginary);
    }

    private void butterflies(int size, double[] real, double[] imaginary) {
        int stride = half / size; // the tables turn half as fast as a transform of length half needs
        for (int k = 0; k < size; k++) {
            double c = cos[k * stride];
            double s = sin[k * stride];
            for (int i = k; i < half; i += 2 * size) {
                int j = i + size;
                double re = c * real[j] + s * imaginary[j];
                double im = c * imaginary[j] - s * real[j];
                real[j] = real[i] - re;
                imaginary[j] = imaginary[i] - im;
                real[i] += re;
                imaginary[i] += im;
            }
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
