package io.mockround.history;

import java.util.List;

/** Robust statistics: one odd session moves none of them. */
public final class Medians {

    /** Makes the median absolute deviation of a normal distribution equal its standard deviation. */
    private static final double MAD_SCALE = 1.4826;

    private Medians() {}

    /** @throws IllegalArgumentException when there are no values */
    public static double median(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The scaled median absolute deviation from the median. */
    public static double spread(List<Double> values) {
        double median = median(values);
        return MAD_SCALE
                * median(values.stream().map(value -> Math.abs(value - median)).toList());
    }
}
