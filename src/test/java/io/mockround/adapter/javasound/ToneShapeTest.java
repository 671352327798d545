package io.mockround.adapter.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.rehearsal.RoundSounds.Moment;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToneShapeTest {

    private static final int RATE_HZ = JavaSoundTones.RATE_HZ;

    @Test
    void noTwoMomentsSoundTheSame() {
        Set<ToneShape> shapes = new HashSet<>();
        for (Moment moment : Moment.values()) {
            assertThat(shapes.add(ToneShape.of(moment))).as(moment.name()).isTrue();
        }
    }

    /** The detectors hear 150 to 4000 Hz; PRACTICES promises 4.5 kHz. */
    @ParameterizedTest
    @EnumSource(Moment.class)
    void hasNextToNothingOfItsPowerBelowFourAndAHalfKilohertz(Moment moment) {
        short[] tone = ToneShape.of(moment).samples(RATE_HZ, 1);

        assertThat(decibels(powerBetween(tone, 50, 4_000) / powerBetween(tone, 50, 20_000)))
                .isLessThan(-40);
        assertThat(decibels(powerBetween(tone, 50, 4_500) / powerBetween(tone, 50, 20_000)))
                .isLessThan(-20);
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void isQuietAndShort(Moment moment) {
        short[] tone = ToneShape.of(moment).samples(RATE_HZ, 1);

        assertThat(tone.length).isLessThanOrEqualTo(RATE_HZ * 6 / 10);
        for (short sample : tone) {
            assertThat(Math.abs((int) sample)).isLessThan(10_000);
        }
    }

    @Test
    void isAsLoudAsTheVolume() {
        assertThat(peak(ToneShape.of(Moment.GATE_CLOSED).samples(RATE_HZ, 0.5))).isBetween(4_900, 4_916);
        assertThat(peak(ToneShape.of(Moment.GATE_CLOSED).samples(RATE_HZ, 0))).isZero();
    }

    private static int peak(short[] samples) {
        int peak = 0;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs((int) sample));
        }
        return peak;
    }

    /** By Goertzel's algorithm, bin by bin. */
    private static double powerBetween(short[] tone, int fromHz, int toHz) {
        int length = RATE_HZ;
        short[] second = Arrays.copyOf(tone, length);
        double sum = 0;
        for (int hz = fromHz; hz < toHz; hz += 10) {
            double turn = 2 * Math.cos(2 * Math.PI * hz / RATE_HZ);
            double before = 0;
            double last = 0;
            for (short sample : second) {
                double next = sample + turn * last - before;
                before = last;
                last = next;
            }
            sum += last * last + before * before - turn * last * before;
        }
        return sum;
    }

    private static double decibels(double ratio) {
        return 10 * Math.log10(ratio);
    }
}
