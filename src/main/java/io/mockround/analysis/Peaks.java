package io.mockround.analysis;

import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The outline of a recording, for drawing: the loudest sample of every 10 ms, and coarser levels over it. Immutable. */
public final class Peaks {

    /** The finest step. */
    public static final int STEP_MS = 10;

    /** So much is read in an instant: nobody is told of less. */
    private static final long SHORT_MS = 300_000;

    /** A second at once: read by single steps, a file costs several times as much. */
    private static final int STEPS_A_READ = 100;

    private static final int FINER_PER_COARSER = 8;
    private static final double FULL_SCALE = 32_768;

    /** From the finest to the coarsest. */
    private final List<short[]> levels;

    private Peaks(short[] finest) {
        List<short[]> all = new ArrayList<>(List.of(finest));
        while (all.get(all.size() - 1).length > FINER_PER_COARSER) {
            all.add(coarser(all.get(all.size() - 1)));
        }
        this.levels = List.copyOf(all);
    }

    /** Of the loudest samples of each step, 0-32767, as {@link #finest} gives them. */
    public static Peaks of(short[] finest) {
        return new Peaks(finest.clone());
    }

    /** Reads the stream to its end, without keeping its sound. The caller closes it. */
    public static Peaks read(PcmStream stream) {
        return read(stream, soFar -> {});
    }

    /**
     * The same.
     *
     * @param soFar given what has been read, each time another tenth of a long recording has been; what it throws passes
     */
    public static Peaks read(PcmStream stream, Consumer<Peaks> soFar) {
        short[] peaks = new short[1024];
        int step = (int) Pcm.toSamples(STEP_MS);
        short[] block = new short[STEPS_A_READ * step];
        long tellEvery = Math.max(SHORT_MS, stream.promisedMs() / 10) / STEP_MS;
        long toldAt = 0;
        int steps = 0;
        for (int count = stream.read(block); count > 0; count = stream.read(block)) {
            if (steps + STEPS_A_READ > peaks.length) {
                peaks = Arrays.copyOf(peaks, 2 * peaks.length);
            }
            for (int from = 0; from < count; from += step) {
                peaks[steps++] = loudest(block, from, Math.min(count, from + step));
            }
            if (steps - toldAt >= tellEvery) {
                toldAt = steps;
                soFar.accept(new Peaks(Arrays.copyOf(peaks, steps)));
            }
        }
        return new Peaks(Arrays.copyOf(peaks, steps));
    }

    /** The loudest sample of every step, 0-32767. */
    public short[] finest() {
        return levels.get(0).clone();
    }

    public long durationMs() {
        return (long) levels.get(0).length * STEP_MS;
    }

    /** The loudest of a stretch, 0-1; 0 beyond the ends. Exact to a step, however long the stretch; a shorter one is that of its step. */
    public double loudest(long fromMs, long toMs) {
        long steps = levels.get(0).length;
        long at = Math.max(0, fromMs / STEP_MS);
        long end = Math.min(steps, Math.max(fromMs / STEP_MS + 1, (toMs + STEP_MS - 1) / STEP_MS));
        int loudest = 0;
        while (at < end) {
            int level = 0;
            long size = 1;
            while (level + 1 < levels.size()
                    && at % (size * FINER_PER_COARSER) == 0
                    && at + size * FINER_PER_COARSER <= end) {
                level++;
                size *= FINER_PER_COARSER;
            }
            loudest = Math.max(loudest, levels.get(level)[(int) (at / size)]);
            at += size;
        }
        return loudest / FULL_SCALE;
    }

    private static short loudest(short[] samples, int from, int to) {
        int loudest = 0;
        for (int i = from; i < to; i++) {
            loudest = Math.max(loudest, Math.abs(samples[i]));
        }
        return (short) Math.min(loudest, Short.MAX_VALUE);
    }

    private static short[] coarser(short[] finer) {
        short[] coarse = new short[(finer.length + FINER_PER_COARSER - 1) / FINER_PER_COARSER];
        for (int i = 0; i < finer.length; i++) {
            coarse[i / FINER_PER_COARSER] = (short) Math.max(coarse[i / FINER_PER_COARSER], finer[i]);
        }
        return coarse;
    }
}
