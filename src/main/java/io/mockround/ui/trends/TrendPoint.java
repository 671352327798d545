package io.mockround.ui.trends;

/**
 * One session in the chart.
 *
 * @param day for the axis
 * @param median the moving median up to here
 * @param told what is said of it when it is pointed at: day, title, value with its unit
 */
public record TrendPoint(String id, String day, double value, double median, String told) {}
