package io.mockround.adapter.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResampledStreamTest {

    @ParameterizedTest
    @CsvSource({"480000, 10000", "9223372036854775, 0", "9223372036854775807, 0"})
    void aPromiseNobodyCanKeepIsNoneButTheSoundEndsEarly(long promisedFrames, long promisedMs) throws IOException {
        try (ResampledStream stream = new ResampledStream(Path.of("a"), new OneSecond(promisedFrames))) {
            while (stream.read(new short[4_096]) > 0) {
                // to its end
            }

            assertThat(stream.promisedMs()).isEqualTo(promisedMs);
            assertThat(stream.endedEarly()).isTrue();
        }
    }

    private static final class OneSecond implements Decoder {

        private final long promisedFrames;
        private int left = 48_000;

        OneSecond(long promisedFrames) {
            this.promisedFrames = promisedFrames;
        }

        @Override
        public int rateHz() {
            return 48_000;
        }

        @Override
        public int channels() {
            return 1;
        }

        @Override
        public long promisedFrames() {
            return promisedFrames;
        }

        @Override
        public int read(float[] into) {
            int count = Math.min(left, into.length);
            left -= count;
            return count;
        }

        @Override
        public boolean isDamaged() {
            return false;
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
