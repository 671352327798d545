package io.mockround.adapter.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.time.MonotonicClock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class UptimeClockTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private long awake = 5 * SECOND;
    private long uptime = 1_000 * SECOND;

    private final MonotonicClock clock = new UptimeClock(() -> awake, () -> uptime);

    private void pass(long nanos) {
        awake += nanos;
        uptime += nanos;
    }

    @Test
    void runsAsTheMonotonicClockWhileTheComputerIsAwake() {
        long before = clock.nanos();
        pass(3 * SECOND);

        assertThat(clock.nanos() - before).isEqualTo(3 * SECOND);
        assertThat(clock.asleepNanos()).isZero();
    }

    @Test
    void countsTheTimeTheComputerSlept() {
        long before = clock.nanos();
        pass(SECOND);
        uptime += 600 * SECOND;
        pass(SECOND);

        assertThat(clock.nanos() - before).isEqualTo(602 * SECOND);
        assertThat(clock.asleepNanos()).isEqualTo(600 * SECOND);
    }

    @Test
    void addsUpTwoSleeps() {
        clock.nanos();
        uptime += 10 * SECOND;
        pass(SECOND);
        clock.nanos();
        uptime += 20 * SECOND;
        pass(SECOND);
        clock.nanos();

        assertThat(clock.asleepNanos()).isEqualTo(30 * SECOND);
    }

    @Test
    void takesTheCoarsenessOfUptimeForNoSleep() {
        clock.nanos();
        for (int i = 0; i < 1_000; i++) {
            pass(SECOND);
            uptime += i % 2 == 0 ? 9_000_000 : -9_000_000;
            clock.nanos();
        }
        assertThat(clock.asleepNanos()).isZero();
    }

    @Test
    void findsThisComputerAwake() {
        MonotonicClock real = UptimeClock.ofThisComputer();
        long before = real.nanos();

        assertThat(real.nanos()).isGreaterThanOrEqualTo(before);
        assertThat(real.asleepNanos()).isZero();
    }
}
