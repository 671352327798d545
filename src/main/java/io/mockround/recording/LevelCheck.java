package io.mockround.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Says after three seconds of speech whether a microphone is fit to record with. Pure: it is fed with samples. Not thread-safe.
 *
 * <p>The level is that of the louder blocks, so that pauses between words do not make a good microphone too quiet.
 */
public final class LevelCheck {

    /** What is wrong, or that nothing is. */
    public enum Verdict {
        GOOD,
        TOO_QUIET,
        CLIPPING,
        DIGITAL_SILENCE
    }

    /** What {@link #dbfs} gives for digital silence: a 16-bit sample cannot be quieter. */
    public static final double FLOOR_DBFS = -96;

    static final int LENGTH_MS = 3_000;

    /** Speech into a laptop's microphone is usually between -35 and -15 dBFS; from here down words drown in the noise of the room. */
    private static final double QUIET_DBFS = -42;

    /** The share of blocks that count as speech when someone speaks all the time, with pauses for breath. */
    private static final double LOUDER_SHARE = 0.3;

    private static final int FULL_SCALE = 32_700;

    /** One sample at full scale may be chance; a flat top of three is a wave that was cut off. */
    private static final int FLAT_TOP_SAMPLES = 3;

    private static final int FLAT_TOPS_NEEDED = 3;

    private final List<Double> blocks = new ArrayList<>();
    private long samples;
    private int run;
    private int flatTops;
    private boolean isSilent = true;

    /** Takes the first {@code count} samples in; what comes after three seconds is left out. */
    public void hear(short[] block, int count) {
        if (isDone() || count <= 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            isSilent &= block[i] == 0;
            run = Math.abs((int) block[i]) >= FULL_SCALE ? run + 1 : 0;
            if (run == FLAT_TOP_SAMPLES) {
                flatTops++;
            }
        }
        blocks.add(dbfs(block, count));
        samples += count;
    }

    public boolean isDone() {
        return heardMs() >= LENGTH_MS;
    }

    /** How much was heard of the three seconds, 0 to 1. */
    public double progress() {
        return Math.min(1, (double) heardMs() / LENGTH_MS);
    }

    /** What was found; meaningful once it is done. */
    public Verdict verdict() {
        if (isSilent) {
            return Verdict.DIGITAL_SILENCE;
        }
        if (flatTops >= FLAT_TOPS_NEEDED) {
            return Verdict.CLIPPING;
        }
        List<Double> loudestFirst = new ArrayList<>(blocks);
        loudestFirst.sort(Collections.reverseOrder());
        double level = loudestFirst.get((int) (loudestFirst.size() * LOUDER_SHARE));
        return level < QUIET_DBFS ? Verdict.TOO_QUIET : Verdict.GOOD;
    }

    /** The level (RMS) of the first {@code count} samples, in dB below full scale. */
    public static double dbfs(short[] block, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += (double) block[i] * block[i];
        }
        double rms = count == 0 ? 0 : Math.sqrt(sum / count) / -(double) Short.MIN_VALUE;
        return rms <= 0 ? FLOOR_DBFS : Math.max(FLOOR_DBFS, 20 * Math.log10(rms));
    }

    private long heardMs() {
        return Pcm.toMs(samples);
    }
}
