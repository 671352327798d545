package io.mockround.ui.trends;

import java.util.List;

/**
 * One session in the chart.
 *
 * @param day for the axis
 * @param median the moving median up to here; null where there is none
 * @param parts of the value, one for each layer of the picture; empty where it is drawn as a point
 * @param told what is said of it when it is pointed at: day, title, value with its unit
 */
public record TrendPoint(String id, String day, double value, Double median, List<Double> parts, String told) {

    public TrendPoint {
        parts = List.copyOf(parts);
    }
}
