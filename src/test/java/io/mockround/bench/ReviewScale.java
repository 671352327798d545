package io.mockround.bench;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.analysis.Peaks;
import io.mockround.files.DataFolder;
import io.mockround.recording.WavRecorder;
import io.mockround.review.TakePeaks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three hours of sound in a review: how soon its outline is there, and what drawing a part of it costs. */
class ReviewScale {

    private static final int HOURS = 3;
    private static final int RATE = 16_000;
    private static final int RUNS = 15;

    /** The bars of a waveform 1,000 pixels wide. */
    private static final int BARS = 340;

    @TempDir
    private Path temp;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void opensAtOnceTheSecondTimeAndDrawsEveryStretchForTheSamePrice() throws IOException {
        DataFolder folder = DataFolder.open(temp.resolve("data"));
        Path take = folder.take("long");
        record(take);
        TakePeaks outlines = new TakePeaks(folder, new AudioFiles());

        Bars bars = new Bars("A REVIEW OF " + HOURS + " HOURS");
        long start = System.nanoTime();
        Peaks peaks = outlines.of("long", take, soFar -> {});
        bars.note("outline, the first time, ms", (System.nanoTime() - start) / 1e6);
        bars.atMost("outline, the second time, ms", ms(() -> outlines.of("long", take, soFar -> {})), 1_000, 200);
        double whole = ms(() -> draw(peaks, 0, peaks.durationMs()));
        double near = ms(() -> draw(peaks, 5_000_003, 5_005_003));
        bars.note("drawing all of it, ms", whole);
        bars.note("drawing five seconds of it, ms", near);
        bars.atMost(
                "all of it, times what one minute of it costs", whole / ms(() -> draw(peaks, 60_007, 120_007)), 30, 10);
        bars.hold();
    }

    /** What the time axis asks for. */
    private static double draw(Peaks peaks, long fromMs, long toMs) {
        double sum = 0;
        for (int i = 0; i < BARS; i++) {
            sum += peaks.loudest(fromMs + (toMs - fromMs) * i / BARS, fromMs + (toMs - fromMs) * (i + 1) / BARS);
        }
        return sum;
    }

    /** The median of some runs, the first not counted. */
    private static double ms(Runnable work) {
        work.run();
        double[] ms = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            work.run();
            ms[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(ms);
        return ms[RUNS / 2];
    }

    private static void record(Path take) throws IOException {
        short[] minute = new short[60 * RATE];
        Random random = new Random(2_026);
        try (WavRecorder recorder = WavRecorder.begin(take, () -> 0)) {
            for (int i = 0; i < 60 * HOURS; i++) {
                for (int at = 0; at < minute.length; at++) {
                    minute[at] = (short) (random.nextInt(65_536) - 32_768);
                }
                recorder.write(minute, minute.length);
            }
            recorder.finish(recorder.samples());
        }
    }
}
