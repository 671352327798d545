package io.mockround.analysis;

/** The raised cosine that fades a frame in and out; symmetric, its ends are 0. */
final class HannWindow {

    private HannWindow() {}

    static double[] of(int length) {
        double[] window = new double[length];
        for (int i = 0; i < length; i++) {
            window[i] = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / (length - 1));
        }
        return window;
    }
}
