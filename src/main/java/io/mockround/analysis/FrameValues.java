package io.mockround.analysis;

import java.util.Arrays;

/** Some numbers, one per frame, and what is asked of them. */
final class FrameValues {

    private double[] values = new double[64];
    private int count;

    void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    int count() {
        return count;
    }

    double mean() {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return count == 0 ? 0 : sum / count;
    }

    double standardDeviation() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += (values[i] - mean) * (values[i] - mean);
        }
        return count == 0 ? 0 : Math.sqrt(sum / count);
    }

    /** The value below which this share of them lies; 0 without any. */
    double percentile(double share) {
        if (count == 0) {
            return 0;
        }
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        double place = share * (count - 1);
        int below = (int) place;
        return below == count - 1
                ? sorted[below]
                : sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    double median() {
        return percentile(0.5);
    }

    /** Moves every value by whole periods to the one nearest the median: a pitch tracker's octave errors. */
    void foldTo(double period) {
        double median = median();
        for (int i = 0; i < count; i++) {
            values[i] -= period * Math.rint((values[i] - median) / period);
        }
    }
}
