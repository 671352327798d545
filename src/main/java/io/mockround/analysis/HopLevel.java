package io.mockround.analysis;

/** The level of successive 10 ms of sound above 150 Hz, where hum and rumble lie below. */
final class HopLevel {

    /** Of a first-order high-pass at 150 Hz: exp(−2π · 150 / 16 000). */
    private static final double KEEP = 0.943;

    private static final double FULL_SCALE = 32_768;

    /** Keeps digital silence finite: −110 dBFS. */
    private static final double FLOOR_POWER = 1e-11;

    private double before;
    private double passed;

    double dbfs(short[] hop) {
        double sum = 0;
        for (short sample : hop) {
            double value = sample / FULL_SCALE;
            passed = KEEP * (passed + value - before);
            before = value;
            sum += passed * passed;
        }
        return 10 * StrictMath.log10(sum / hop.length + FLOOR_POWER);
    }
}
