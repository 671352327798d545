package io.mockround.time;

/** Running time that no change of the wall clock moves. */
@FunctionalInterface
public interface MonotonicClock {

    MonotonicClock SYSTEM = System::nanoTime;

    /** Nanoseconds from an arbitrary origin; only differences mean something. */
    long nanos();

    /** How much of the time counted by {@link #nanos} the computer was asleep, as far as can be told. */
    default long asleepNanos() {
        return 0;
    }
}
