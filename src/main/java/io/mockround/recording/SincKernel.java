package io.mockround.recording;

/**
 * A linear-phase low-pass (sinc under a Kaiser window), tabulated at fractions of a source sample.
 *
 * <p>Rates in a simple ratio to 16 kHz meet only the tabulated fractions. For the others (15 999 Hz would need 16 000 of them) two
 * neighbours are blended; at {@value #MOST_PHASES} fractions that errs by less than −115 dB.
 */
final class SincKernel {

    /** Stop band of the design, dB; 10 more than promised, for the rounding of the table and of the 16-bit result. */
    private static final double ATTENUATION_DB = 90;

    /** Up to here the sound stays flat, Hz. The recogniser's features and the detectors end below it. */
    private static final double PASS_HZ = 7_000;

    /** From here on nothing may fold back below {@link #PASS_HZ}: twice the output's half rate less the pass band, Hz. */
    private static final double STOP_HZ = 9_000;

    private static final int MOST_PHASES = 512;

    private final int phases;
    private final int before;
    private final int after;
    /** One row per fraction 0, 1/phases, … 1; a row holds the weights of the source samples around. */
    private final float[][] rows;

    private SincKernel(int phases, int before, int after) {
        this.phases = phases;
        this.before = before;
        this.after = after;
        this.rows = new float[phases + 1][before + 1 + after];
    }

    /** Hands on each sample as it is. */
    static SincKernel unchanged() {
        SincKernel kernel = new SincKernel(1, 0, 0);
        kernel.rows[0][0] = 1;
        return kernel;
    }

    static SincKernel lowPass(int sourceRateHz, int fractions) {
        double pass = Math.min(PASS_HZ, sourceRateHz * PASS_HZ / Pcm.SAMPLE_RATE_HZ) / sourceRateHz;
        // A source slower than the output has no content to fold, but images right above half its rate.
        double stop = sourceRateHz < Pcm.SAMPLE_RATE_HZ ? 0.5 : STOP_HZ / sourceRateHz;
        // Kaiser's formulas for the length and the shape of the window (Oppenheim & Schafer, 7.62 and 7.63).
        double halfWidth = (ATTENUATION_DB - 7.95) / (14.36 * (stop - pass)) / 2;
        double shape = 0.1102 * (ATTENUATION_DB - 8.7);
        int reach = (int) Math.ceil(halfWidth);
        SincKernel kernel = new SincKernel(Math.min(fractions, MOST_PHASES), reach - 1, reach);
        kernel.fill((pass + stop) / 2, halfWidth, shape);
        return kernel;
    }

    private void fill(double cutoff, double halfWidth, double shape) {
        for (int phase = 0; phase <= phases; phase++) {
            for (int tap = 0; tap < rows[phase].length; tap++) {
                double distance = tap - before - (double) phase / phases;
                rows[phase][tap] = (float) (sinc(cutoff, distance) * kaiser(distance / halfWidth, shape));
            }
        }
    }

    /** How many source samples before the one at or left of a position are needed. */
    int before() {
        return before;
    }

    /** How many source samples after that one are needed. */
    int after() {
        return after;
    }

    /** The source at {@code numerator / denominator} after its sample number {@code first + before()}. */
    double at(float[] source, int first, long numerator, long denominator) {
        long scaled = numerator * phases;
        int row = (int) (scaled / denominator);
        long rest = scaled % denominator;
        double left = product(rows[row], source, first);
        if (rest == 0) {
            return left;
        }
        double right = product(rows[row + 1], source, first);
        return left + (right - left) * rest / denominator;
    }

    private static double product(float[] weights, float[] source, int first) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (double) weights[i] * source[first + i];
        }
        return sum;
    }

    /** Impulse response of the ideal low-pass; {@code cutoff} in cycles per source sample. */
    private static double sinc(double cutoff, double distance) {
        double angle = 2 * Math.PI * cutoff * distance;
        return angle == 0 ? 2 * cutoff : 2 * cutoff * StrictMath.sin(angle) / angle;
    }

    private static double kaiser(double place, double shape) {
        return Math.abs(place) >= 1 ? 0 : besselI0(shape * Math.sqrt(1 - place * place)) / besselI0(shape);
    }

    /** Modified Bessel function of order 0 by its power series. */
    private static double besselI0(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > sum * 1e-17; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
