package io.mockround.history;

/**
 * How the exchanges of a round ended that had a gate.
 *
 * @param startedAt ISO-8601 with offset
 * @param overrunMs of all of them; null where it is not known
 */
public record GatePoint(
        String id, String startedAt, int early, int held, int overran, int cutOff, int abandoned, Long overrunMs) {}
