package io.mockround.analysis;

/**
 * How long the speaker's vocal tract is, told from the third formant, which the words said hardly move: all formants of a shorter tract lie
 * higher by the same factor. Learns as it hears; until it has heard some seconds it believes in a tract of middling length.
 */
final class VocalTract {

    /** The third formant of the tract whose scale is 1: an average man's (Peterson & Barney 1952; Hillenbrand et al. 1995). */
    private static final double REFERENCE_HZ = 2_500;

    private static final double LONGEST = 0.90;
    private static final double SHORTEST = 1.18; // an average woman's is 1.12 to 1.17

    private static final int LOWEST_HZ = 1_800;
    private static final int STEP_HZ = 20;
    private static final int STEPS = 80;
    private static final int PRIOR_HZ = 2_550;
    /** The prior weighs as much as a second of voice. */
    private static final int PRIOR_FRAMES = 100;

    private static final int FRAMES_PER_UPDATE = 25;

    private final int[] counts = new int[STEPS];
    private int total;
    private double scale = (double) PRIOR_HZ / REFERENCE_HZ;

    VocalTract() {
        counts[(PRIOR_HZ - LOWEST_HZ) / STEP_HZ] = PRIOR_FRAMES;
        total = PRIOR_FRAMES;
    }

    /** Learns from a frame in which somebody speaks with voice. */
    void learn(Resonances resonances) {
        if (resonances.count() < 3 || resonances.hertz(2) < LOWEST_HZ) {
            return;
        }
        counts[Math.min(STEPS - 1, (int) (resonances.hertz(2) - LOWEST_HZ) / STEP_HZ)]++;
        total++;
        if (total % FRAMES_PER_UPDATE == 0) {
            scale = Math.max(LONGEST, Math.min(SHORTEST, medianHz() / REFERENCE_HZ));
        }
    }

    /** By how much the speaker's formants lie above the reference. */
    double scale() {
        return scale;
    }

    private double medianHz() {
        int step = 0;
        for (int below = counts[0]; 2 * below < total; below += counts[step]) {
            step++;
        }
        return LOWEST_HZ + (step + 0.5) * STEP_HZ;
    }
}
