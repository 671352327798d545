package io.mockround.support;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import io.mockround.recording.WavRecorder;
import io.mockround.time.MonotonicClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Stretches of the demo narration as WAV files: real recogniser food of our own making. */
public final class Clips {

    private static final Path NARRATION = Path.of("assets/demo/narration.flac");

    private Clips() {}

    /** The narration from one second to another. */
    public static Path narration(Path file, int fromSecond, int toSecond) {
        short[] block = new short[Pcm.SAMPLE_RATE_HZ];
        try (PcmStream stream = new AudioFiles().open(NARRATION);
                WavRecorder recorder = WavRecorder.begin(file, MonotonicClock.SYSTEM)) {
            for (int second = 0; second < toSecond; second++) {
                int n = stream.read(block);
                if (second >= fromSecond) {
                    recorder.write(block, n);
                }
            }
            return recorder.finish(recorder.samples());
        }
    }

    /** The whole narration, as samples. */
    public static short[] narration() {
        short[] all = new short[Pcm.SAMPLE_RATE_HZ * 600];
        try (PcmStream stream = new AudioFiles().open(NARRATION)) {
            int count = stream.read(all);
            return Arrays.copyOf(all, count);
        }
    }

    /** The whole narration as somebody would say it who never pauses: no silence in it is longer than 150 ms. */
    public static short[] narrationWithoutPauses() {
        int frame = Pcm.SAMPLE_RATE_HZ / 100;
        short[] all = narration();
        short[] kept = new short[all.length];
        int count = 0;
        int quietFrames = 0;
        for (int from = 0; from + frame <= all.length; from += frame) {
            quietFrames = isQuiet(all, from, frame) ? quietFrames + 1 : 0;
            if (quietFrames <= 15) {
                System.arraycopy(all, from, kept, count, frame);
                count += frame;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Below -48 dBFS: the synthetic voice's silence is digital, its softest consonants are louder. */
    private static boolean isQuiet(short[] samples, int from, int count) {
        double energy = 0;
        for (int i = from; i < from + count; i++) {
            energy += (double) samples[i] * samples[i];
        }
        return Math.sqrt(energy / count) < 120;
    }

    /** These samples again and again, as a take. */
    public static Path repeated(Path file, short[] samples, int times) {
        try (WavRecorder recorder = WavRecorder.begin(file, MonotonicClock.SYSTEM)) {
            for (int i = 0; i < times; i++) {
                recorder.write(samples, samples.length);
            }
            return recorder.finish(recorder.samples());
        }
    }

    /** Silence of this many seconds. */
    public static Path silence(Path file, int seconds) {
        try (WavRecorder recorder = WavRecorder.begin(file, MonotonicClock.SYSTEM)) {
            for (int second = 0; second < seconds; second++) {
                recorder.write(new short[Pcm.SAMPLE_RATE_HZ], Pcm.SAMPLE_RATE_HZ);
            }
            return recorder.finish(recorder.samples());
        }
    }

    /** The first bytes of a file, as a copy that was cut off holds. */
    public static Path cut(Path file, Path into, int bytes) {
        try {
            byte[] all = Files.readAllBytes(file);
            return Files.write(into, Arrays.copyOf(all, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
