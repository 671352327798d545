package io.mockround.support;

import io.mockround.recording.AudioFile;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import java.nio.file.Path;

/** A take that needs no file: every path opens the same samples. */
public record SoundInMemory(short[] samples) implements AudioFile {

    @Override
    public PcmStream open(Path file) {
        return new Stream(samples);
    }

    private static final class Stream implements PcmStream {

        private final short[] samples;
        private int next;

        Stream(short[] samples) {
            this.samples = samples;
        }

        @Override
        public int read(short[] into) {
            int count = Math.min(into.length, samples.length - next);
            System.arraycopy(samples, next, into, 0, count);
            next += count;
            return count;
        }

        @Override
        public boolean endedEarly() {
            return false;
        }

        @Override
        public long promisedMs() {
            return Pcm.toMs(samples.length);
        }

        @Override
        public void close() {}
    }
}
