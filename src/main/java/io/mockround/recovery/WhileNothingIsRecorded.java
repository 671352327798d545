package io.mockround.recovery;

import io.mockround.report.SessionReport;
import io.mockround.review.Progress;
import io.mockround.time.MonotonicClock;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A progress that makes the work wait as long as something is recorded: a round needs the machine more. It looks once a second; whoever calls
 * the work off is heard while it waits.
 */
public final class WhileNothingIsRecorded implements Progress {

    private static final long LOOK_NS = TimeUnit.SECONDS.toNanos(1);

    private final Progress told;
    private final BooleanSupplier isSomethingRecorded;
    private final MonotonicClock clock;
    private final Runnable waitABit;
    private long nextLookNs = Long.MIN_VALUE;

    /** @param waitABit lets some time go by, well under a second */
    public WhileNothingIsRecorded(
            Progress told, BooleanSupplier isSomethingRecorded, MonotonicClock clock, Runnable waitABit) {
        this.told = told;
        this.isSomethingRecorded = isSomethingRecorded;
        this.clock = clock;
        this.waitABit = waitABit;
    }

    @Override
    public void soundIsReviewed(SessionReport report) {
        told.soundIsReviewed(report);
        hold();
    }

    @Override
    public void checkpoint() {
        told.checkpoint();
        hold();
    }

    @Override
    public void at(Step step, long doneMs, long ofMs) {
        told.at(step, doneMs, ofMs);
        hold();
    }

    private void hold() {
        if (clock.nanos() < nextLookNs) {
            return;
        }
        while (isSomethingRecorded.getAsBoolean()) {
            waitABit.run();
            told.checkpoint();
        }
        nextLookNs = clock.nanos() + LOOK_NS;
    }
}
