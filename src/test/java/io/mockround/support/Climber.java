package io.mockround.support;

import java.util.Arrays;

/** Climbs with steps of their own for every weight (Rprop without backtracking, Igel and Hüsken 2003). */
final class Climber {

    private static final double FIRST_STEP = 0.05;
    private static final double LEAST_STEP = 1e-6;
    private static final double MOST_STEP = 1;
    private static final double FASTER = 1.2;
    private static final double SLOWER = 0.5;

    private final double[] steps;
    private final double[] last;

    Climber(int weights) {
        steps = new double[weights];
        last = new double[weights];
        Arrays.fill(steps, FIRST_STEP);
    }

    /** Moves the weights one step upwards. */
    void climb(double[] weights, double[] gradient) {
        for (int i = 0; i < weights.length; i++) {
            double turn = gradient[i] * last[i];
            double factor = turn > 0 ? FASTER : turn < 0 ? SLOWER : 1;
            steps[i] = Math.min(MOST_STEP, Math.max(LEAST_STEP, steps[i] * factor));
            last[i] = turn < 0 ? 0 : gradient[i];
            weights[i] += Math.signum(last[i]) * steps[i];
        }
    }
}
