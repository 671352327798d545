package io.mockround.analysis;

/** Finds the resonances of a spectrum: the poles of the all-pole filter nearest to it. Not thread-safe. */
final class ResonanceMeter {

    private static final double LOWEST_HZ = 150;
    private static final double HIGHEST_HZ = 3_800;
    /** What is broader is the slope of the spectrum, no resonance. */
    private static final double BROADEST_HZ = 900;

    private final LinearPrediction prediction = new LinearPrediction();
    private final PolynomialRoots roots = new PolynomialRoots(LinearPrediction.ORDER);

    void measure(double[] power, Resonances into) {
        roots.solve(prediction.of(power));
        into.clear();
        for (int root = 0; root < LinearPrediction.ORDER; root++) {
            double x = roots.real(root);
            double y = roots.imaginary(root);
            if (y > 1e-6) { // of each conjugate pair one
                double at = StrictMath.atan2(y, x) * LinearPrediction.SAMPLE_RATE_HZ / (2 * Math.PI);
                double wide = -StrictMath.log(x * x + y * y) * LinearPrediction.SAMPLE_RATE_HZ / (2 * Math.PI);
                if (at > LOWEST_HZ && at < HIGHEST_HZ && wide < BROADEST_HZ) {
                    into.add(at, wide);
                }
            }
        }
    }
}
