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
