package io.mockround.ui.common;

import java.util.ArrayList;
import java.util.List;

/** A value axis from one round number to another. */
public record Axis(double from, double to, double step) {

    private static final int STEPS = 4;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};
    private static final double[] NICE_WHOLE = {1, 2, 5, 10};

    /**
     * The axis that shows all values in a few round steps.
     *
     * @param least the shortest it may be, so that a small difference does not fill the screen
     * @param isFromZero whether zero must be seen
     */
    public static Axis covering(List<Double> values, double least, boolean isFromZero) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double start = isFromZero ? 0 : Math.max(0, low - least / 4);
        double step = nice(Math.max(high - start, least) / STEPS, NICE);
        double from = Math.floor(start / step) * step;
        double to = Math.max(Math.ceil(high / step) * step, from + step);
        return new Axis(from, Math.max(to, Math.ceil((from + least) / step) * step), step);
    }

    /** From none to the most, in whole steps: there is no half of what is counted. */
    public static Axis counting(List<Double> values, double least) {
        double most = Math.max(
                least, values.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        double step = Math.max(1, nice(most / STEPS, NICE_WHOLE));
        return new Axis(0, Math.ceil(most / step) * step, step);
    }

    /** The whole of a share. */
    public static Axis ofShares() {
        return new Axis(0, 1, 0.25);
    }

    /** Where a value stands, from 0 at the start to 1 at the end. */
    public double place(double value) {
        return (value - from) / (to - from);
    }

    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; from + i * step <= to + step / 1000; i++) {
            ticks.add(from + i * step);
        }
        return ticks;
    }

    private static double nice(double raw, double[] factors) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double factor : factors) {
            if (factor * power >= raw * 0.999) {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
