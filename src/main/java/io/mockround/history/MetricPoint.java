package io.mockround.history;

/** One session's value of a metric; {@code startedAt} is ISO-8601 with offset. */
public record MetricPoint(String id, String startedAt, double value) {}
