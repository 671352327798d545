package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleClockTest {

    private static final int READ = 320;
    private static final long TWENTY_MS = 20 * Pcm.SAMPLE_RATE_HZ / 1000;

    private final SampleClock clock = new SampleClock();
    private final Random random = new Random(7);

    /** A sound card whose second lasts (1 + ppm) seconds, and a sound server that delivers lumps of 127 ms, each up to 4 ms late. */
    private final class Device {

        private final double nanosPerSample;
        private long delivered;

        Device(double ppm) {
            nanosPerSample = 1e9 / Pcm.SAMPLE_RATE_HZ * (1 + ppm * 1e-6);
        }

        long spokenAt(long sample) {
            return Math.round(sample * nanosPerSample);
        }

        void deliverUntil(long sample) {
            while (delivered < sample) {
                long lump = Math.min(sample, delivered + 127 * 16);
                long at = spokenAt(lump) + random.nextInt(4_000_000);
                while (delivered < lump) {
                    delivered = Math.min(lump, delivered + READ);
                    clock.arrived(at += 20_000, delivered);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-100, -50, 0, 50, 100, 300})
    void staysWithin20MsOverThreeQuartersOfAnHourOfDriftingCrystals(double ppm) {
        clock.begin(0);
        Device device = new Device(ppm);
        for (int second = 1; second <= 45 * 60; second++) {
            device.deliverUntil((long) second * Pcm.SAMPLE_RATE_HZ);
            long now = device.spokenAt(device.delivered);
            assertThat(clock.sampleAt(now)).as("after %d s", second).isCloseTo(device.delivered, within(TWENTY_MS));
        }
        assertThat(clock.residualMs()).isLessThanOrEqualTo(20);
    }

    @Test
    void neverRunsBackwards() {
        clock.begin(0);
        Device device = new Device(-300);
        long last = 0;
        for (int second = 1; second <= 300; second++) {
            device.deliverUntil((long) second * Pcm.SAMPLE_RATE_HZ);
            for (int tick = 0; tick < 100; tick++) {
                long now = clock.sampleAt(TimeUnit.SECONDS.toNanos(second) + TimeUnit.MILLISECONDS.toNanos(tick * 10L));
                assertThat(now).isGreaterThanOrEqualTo(last);
                last = now;
            }
        }
    }

    @Test
    void stepsForwardToSoundThatHasArrived() {
        clock.begin(0);
        clock.arrived(1_000_000, 1_600); // the first read was late; this much had been spoken already

        assertThat(clock.sampleAt(1_000_000)).isEqualTo(1_600);
    }

    @Test
    void tellsAResidualOfArrivalsThatFitNoLine() {
        clock.begin(0);
        for (int second = 1; second <= 120; second++) {
            long jumped = second > 60 ? 1_600 : 0;
            clock.arrived(TimeUnit.SECONDS.toNanos(second), (long) second * Pcm.SAMPLE_RATE_HZ + jumped);
        }
        assertThat(clock.residualMs()).isBetween(20L, 100L);
    }

    @Test
    void forgetsEarlierArrivalsWhenTheDeviceWasOpenedAnew() {
        clock.begin(0);
        for (int second = 1; second <= 120; second++) {
            if (second == 61) {
                clock.startAfresh(TimeUnit.SECONDS.toNanos(second));
            }
            long jumped = second > 60 ? 1_600 : 0;
            clock.arrived(TimeUnit.SECONDS.toNanos(second), (long) second * Pcm.SAMPLE_RATE_HZ + jumped);
        }
        assertThat(clock.residualMs()).isZero();
    }

    @Test
    void standsAtZeroBeforeTheFirstSample() {
        assertThat(clock.sampleAt(5)).isZero();
        assertThat(clock.hasBegun()).isFalse();
    }
}
