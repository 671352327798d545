package io.mockround.doctor;

import io.mockround.messages.Messages;
import io.mockround.time.MonotonicClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Whether the time of day can be right, and runs as fast as the clock that times a round.
 *
 * @param pause waits for some tenths of a second
 */
public record ClockCheck(InstantSource timeOfDay, MonotonicClock running, Runnable pause) implements Check {

    /** There was no such program before: a battery is empty, and the history would lie in the wrong order. */
    private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");

    /** Setting a clock right by slewing moves it by half a thousandth at most; more is a jump, or a computer that cannot keep time. */
    private static final Duration MOST_APART = Duration.ofMillis(20);

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public State look() {
        Instant begun = timeOfDay.instant();
        if (begun.isBefore(EARLIEST)) {
            return State.notOk(Messages.text("doctor.clockWrong", begun.toString()));
        }
        long runningBegun = running.nanos();
        pause.run();
        Duration byDay = Duration.between(begun, timeOfDay.instant());
        long apartMs = byDay.minusNanos(running.nanos() - runningBegun).abs().toMillis();
        return apartMs <= MOST_APART.toMillis()
                ? State.ok(Messages.text(
                        "doctor.clock", begun.truncatedTo(ChronoUnit.SECONDS).toString()))
                : State.notOk(Messages.text("doctor.clockJumps", apartMs, byDay.toMillis()));
    }
}
