package io.mockround.adapter.system;

import io.mockround.time.MonotonicClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Running time that goes on while the computer sleeps: a round is never paused. On Linux {@link System#nanoTime} stands still during sleep
 * (CLOCK_MONOTONIC) while {@code /proc/uptime} goes on (CLOCK_BOOTTIME): their difference is the sleep. On Windows {@code nanoTime} counts
 * sleep by itself; on macOS sleep is not noticed. Callable from any thread.
 */
public final class UptimeClock implements MonotonicClock {

    private static final Path UPTIME = Path.of("/proc/uptime");

    /** Uptime has steps of 10 ms and the two are read one after the other: less than this is no sleep. */
    private static final long LEAST_SLEEP_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final LongSupplier awake;
    private final LongSupplier uptime;
    private final long difference;
    private long lookedAt;
    private long asleep;

    /** The clock of this computer. */
    public static MonotonicClock ofThisComputer() {
        return Files.isReadable(UPTIME)
                ? new UptimeClock(System::nanoTime, UptimeClock::uptimeNanos)
                : System::nanoTime;
    }

    /**
     * @param awake nanoseconds that stand still during sleep
     * @param uptime nanoseconds that do not
     */
    UptimeClock(LongSupplier awake, LongSupplier uptime) {
        this.awake = awake;
        this.uptime = uptime;
        this.lookedAt = awake.getAsLong();
        this.difference = uptime.getAsLong() - lookedAt;
    }

    @Override
    public synchronized long nanos() {
        long now = awake.getAsLong();
        if (now - lookedAt >= LOOK_EVERY_NANOS) {
            lookedAt = now;
            long slept = uptime.getAsLong() - now - difference;
            if (slept - asleep >= LEAST_SLEEP_NANOS) {
                asleep = slept;
            }
        }
        return now + asleep;
    }

    @Override
    public synchronized long asleepNanos() {
        return asleep;
    }

    /** Its first number: seconds since the system started, with two decimals. */
    private static long uptimeNanos() {
        try {
            String seconds = Files.readString(UPTIME, StandardCharsets.US_ASCII).split(" ")[0];
            return Math.round(Double.parseDouble(seconds) * TimeUnit.SECONDS.toNanos(1));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + UPTIME, e); // it could be read at the start
        }
    }
}
