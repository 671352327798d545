package io.mockround.analysis;

/**
 * All complex roots of a real polynomial at once (Aberth 1973). Begins where the last polynomial's roots were: in speech, frame after frame,
 * they have hardly moved, and a few steps do. Same results on every machine. Not thread-safe.
 */
final class PolynomialRoots {

    private static final int MOST_STEPS = 60;
    private static final double EXACT = 1e-9;

    private final int degree;
    private final double[] real;
    private final double[] imaginary;

    // the value of the polynomial, or of its slope
    private double re;
    private double im;

    PolynomialRoots(int degree) {
        this.degree = degree;
        real = new double[degree];
        imaginary = new double[degree];
        scatter();
    }

    double real(int root) {
        return real[root];
    }

    double imaginary(int root) {
        return imaginary[root];
    }

    /** Finds the roots of 1·z^n + c[1]·z^(n-1) + … + c[n]. */
    void solve(double[] coefficients) {
        if (!converges(coefficients)) {
            scatter();
            converges(coefficients);
        }
    }

    private boolean converges(double[] coefficients) {
        for (int step = 0; step < MOST_STEPS; step++) {
            double largest = 0;
            for (int root = 0; root < degree; root++) {
                largest = Math.max(largest, improve(coefficients, root));
            }
            if (largest < EXACT) {
                return true;
            }
            if (Double.isNaN(largest)) {
                return false;
            }
        }
        return false;
    }

    /** One Aberth step of one root; returns the largest change of a coordinate. */
    private double improve(double[] coefficients, int root) {
        double x = real[root];
        double y = imaginary[root];
        double slopeRe = 0;
        double slopeIm = 0;
        re = 1;
        im = 0;
        for (int i = 1; i <= degree; i++) {
            double slope = slopeRe * x - slopeIm * y + re;
            slopeIm = slopeRe * y + slopeIm * x + im;
            slopeRe = slope;
            double value = re * x - im * y + coefficients[i];
            im = re * y + im * x;
            re = value;
        }
        if (re == 0 && im == 0) {
            return 0;
        }
        divide(slopeRe, slopeIm, re, im); // p'/p, from which the other roots' pull is taken
        double pullRe = re;
        double pullIm = im;
        for (int other = 0; other < degree; other++) {
            if (other != root) {
                double dx = x - real[other];
                double dy = y - imaginary[other];
                double square = dx * dx + dy * dy;
                pullRe -= dx / square;
                pullIm += dy / square;
            }
        }
        divide(1, 0, pullRe, pullIm);
        real[root] = x - re;
        imaginary[root] = y - im;
        return Math.max(Math.abs(re), Math.abs(im));
    }

    private void divide(double aRe, double aIm, double bRe, double bIm) {
        double square = bRe * bRe + bIm * bIm;
        re = (aRe * bRe + aIm * bIm) / square;
        im = (aIm * bRe - aRe * bIm) / square;
    }

    /** Puts them on a circle inside the unit circle, no two mirrored, where the poles of a voice are looked for. */
    private void scatter() {
        for (int root = 0; root < degree; root++) {
            double angle = 2 * Math.PI * root / degree + 0.4;
            real[root] = 0.9 * StrictMath.cos(angle);
            imaginary[root] = 0.9 * StrictMath.sin(angle);
        }
    }
}
