package io.mockround.ui.trends;

import java.util.ArrayList;
import java.util.List;

/** A value axis from one round number to another. */
record Axis(double from, double to, double step) {

    private static final int STEPS = 4;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};

    /**
     * The axis that shows all values in a few round steps.
     *
     * @param least the shortest it may be, so that a small difference does not fill the screen
     * @param isFromZero whether zero must be seen
     */
    static Axis covering(List<Double> values, double least, boolean isFromZero) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double start = isFromZero ? 0 : Math.max(0, low - least / 4);
        double step = nice(Math.max(high - start, least) / STEPS);
        double from = Math.floor(start / step) * step;
        double to = Math.max(Math.ceil(high / step) * step, from + step);
        return new Axis(from, Math.max(to, Math.ceil((from + least) / step) * step), step);
    }

    /** The whole of a share. */
    static Axis ofShares() {
        return new Axis(0, 1, 0.25);
    }

    /** Where a value stands, from 0 at the start to 1 at the end. */
    double place(double value) {
        return (value - from) / (to - from);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; from + i * step <= to + step / 1000; i++) {
            ticks.add(from + i * step);
        }
        return ticks;
    }

    private static double nice(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double factor : NICE) {
            if (factor * power >= raw * 0.999) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
