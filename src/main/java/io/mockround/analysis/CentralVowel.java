package io.mockround.analysis;

/**
 * Recognises the vowel of "uh": that of a tongue at rest in the middle of the mouth. Its second formant lies near half of the third and apart
 * from both neighbours; "ah" and "oh" have it lower, "a" and "e" higher, "er" has the third close above it.
 */
final class CentralVowel {

    // Limits for a tract of scale 1. The centre is a neutral tube's, 500 and 1500 Hz; hesitations of eight synthetic
    // voices and of
    // human speakers lie at 500-780 and 1140-1500 Hz.
    private static final double LOWEST_FIRST_HZ = 430;
    private static final double HIGHEST_FIRST_HZ = 830;
    private static final double LOWEST_SECOND_HZ = 1_080;
    private static final double HIGHEST_SECOND_HZ = 1_640;
    private static final double LEAST_BELOW_THIRD_HZ = 650;

    /** Poles nearer than this to the second formant belong to it. */
    private static final double SAME_HZ = 120;

    // How narrow a pole must be to count: a nasal or breathy voice has broad formants, and broad poles that are none.
    private static final double BROADEST_SECOND_HZ = 350;
    private static final double BROADEST_THIRD_HZ = 400;
    private static final double BROADEST_LOW_HZ = 200;
    private static final double BROADEST_BETWEEN_HZ = 180;

    private double firstHz;
    private double secondHz;

    /** Whether the frame's resonances are those of a central vowel of this speaker. */
    boolean isIn(Resonances resonances, double scale) {
        secondHz = narrowest(resonances, LOWEST_SECOND_HZ * scale, HIGHEST_SECOND_HZ * scale, BROADEST_SECOND_HZ);
        if (secondHz == 0) {
            return false;
        }
        double below = secondHz - SAME_HZ;
        firstHz = narrowest(resonances, 0, Math.min(HIGHEST_FIRST_HZ * scale, below), Double.MAX_VALUE);
        return narrowest(resonances, HIGHEST_FIRST_HZ * scale, below, BROADEST_BETWEEN_HZ) == 0
                && narrowest(resonances, 0, Math.min(LOWEST_FIRST_HZ * scale, below), BROADEST_LOW_HZ) == 0
                && isApartFromThird(resonances, scale);
    }

    /** Of the frame asked about last, if it was one; 0 where the first formant is too broad to be seen. */
    double firstHz() {
        return firstHz;
    }

    double secondHz() {
        return secondHz;
    }

    private boolean isApartFromThird(Resonances resonances, double scale) {
        double third = 0;
        for (int i = resonances.count() - 1; i >= 0; i--) {
            if (resonances.hertz(i) > secondHz + SAME_HZ && resonances.widthHz(i) < BROADEST_THIRD_HZ) {
                third = resonances.hertz(i);
            }
        }
        return third == 0 || third - secondHz >= LEAST_BELOW_THIRD_HZ * scale;
    }

    private static double narrowest(Resonances resonances, double fromHz, double toHz, double broadestHz) {
        double narrowest = broadestHz;
        double found = 0;
        for (int i = 0; i < resonances.count(); i++) {
            double at = resonances.hertz(i);
            if (at > fromHz && at < toHz && resonances.widthHz(i) < narrowest) {
                narrowest = resonances.widthHz(i);
                found = at;
            }
        }
        return found;
    }
}
