package io.mockround.ui.common;

import java.util.List;
import java.util.stream.LongStream;

/** The times that are written along an axis: round ones, as many as there is room for. */
public final class TimeTicks {

    private static final long MS_PER_SECOND = 1_000;
    private static final List<Long> STEPS_S = List.of(1L, 5L, 10L, 30L, 60L, 120L, 300L, 600L, 1_800L);
    private static final long LONGEST_STEP_S = 3_600;

    /** In pixels: {@code 1:04:07} at the size it is written in, and as much air. */
    private static final double APART = 64;

    private TimeTicks() {}

    /**
     * @param width in pixels, of what lies between the two times
     * @return in ms; the first may lie before {@code fromMs}
     */
    public static LongStream between(long fromMs, long toMs, double width) {
        double pixelsPerSecond = width * MS_PER_SECOND / (toMs - fromMs);
        long stepMs = MS_PER_SECOND
                * STEPS_S.stream()
                        .filter(seconds -> seconds * pixelsPerSecond >= APART)
                        .findFirst()
                        .orElse(LONGEST_STEP_S);
        return LongStream.iterate(fromMs / stepMs * stepMs, ms -> ms <= toMs, ms -> ms + stepMs);
    }
}
