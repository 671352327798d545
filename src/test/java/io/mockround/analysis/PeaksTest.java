package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import org.junit.jupiter.api.Test;

class PeaksTest {

    @Test
    void findsOneLoudSampleAtEveryLevel() {
        Peaks peaks = Peaks.read(click(60_000, 31_005, (short) -16_384));

        assertThat(peaks.durationMs()).isEqualTo(60_000);
        assertThat(peaks.loudest(31_000, 31_010)).isEqualTo(0.5, within(0.001));
        assertThat(peaks.loudest(31_000, 31_001)).isEqualTo(0.5, within(0.001));
        assertThat(peaks.loudest(30_800, 31_200)).isEqualTo(0.5, within(0.001));
        assertThat(peaks.loudest(0, 60_000)).isEqualTo(0.5, within(0.001));
        assertThat(peaks.loudest(31_010, 31_020)).isZero();
        assertThat(peaks.loudest(0, 30_000)).isZero();
    }

    @Test
    void isSilentBeyondItsEndsAndForATakeWithoutSound() {
        assertThat(Peaks.read(click(1_000, 995, Short.MIN_VALUE)).loudest(1_000, 5_000))
                .isZero();
        assertThat(Peaks.read(click(1_000, 995, Short.MIN_VALUE)).loudest(990, 1_000))
                .isEqualTo(1, within(0.001));
        assertThat(Peaks.read(click(0, 1, (short) 1)).loudest(0, 10)).isZero();
    }

    private static PcmStream click(long durationMs, long atMs, short value) {
        return new PcmStream() {
            private long at;

            @Override
            public int read(short[] into) {
                int count = (int) Math.min(into.length, Pcm.toSamples(durationMs) - at);
                for (int i = 0; i < count; i++) {
                    into[i] = at + i == Pcm.toSamples(atMs) ? value : 0;
                }
                at += count;
                return count;
            }

            @Override
            public boolean endedEarly() {
                return false;
            }

            @Override
            public long promisedMs() {
                return durationMs;
            }

            @Override
            public void close() {}
        };
    }
}
