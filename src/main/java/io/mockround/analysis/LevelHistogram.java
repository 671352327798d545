package io.mockround.analysis;

/** How often each level was heard lately, in steps of 1 dB from −100 dBFS up. What was heard longer ago counts less. */
final class LevelHistogram {

    private static final int LOWEST_DBFS = -100;
    private static final int STEPS = 110;

    private final double[] counts = new double[STEPS];
    private final double decay;

    /** @param decay what every former count is multiplied with when a level is added */
    LevelHistogram(double decay) {
        this.decay = decay;
    }

    void add(double dbfs) {
        for (int i = 0; i < STEPS; i++) {
            counts[i] *= decay;
        }
        counts[(int) Math.max(0, Math.min(STEPS - 1, dbfs - LOWEST_DBFS))] += 1;
    }

    /** The level, dBFS, below which this share of what was heard lies; NaN before anything was added. */
    double percentile(double share) {
        double total = 0;
        for (double count : counts) {
            total += count;
        }
        if (total == 0) {
            return Double.NaN;
        }
        double sum = 0;
        int step = -1;
        while (sum < share * total || step < 0) {
            sum += counts[++step];
        }
        return LOWEST_DBFS + step + 0.5;
    }
}
