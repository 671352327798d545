/**
 * The clocks: wall time is {@code java.time.InstantSource}, running time is {@link io.mockround.time.MonotonicClock}, and what was said is timed
 * by sample position. The three are never mixed.
 */
package io.mockround.time;
