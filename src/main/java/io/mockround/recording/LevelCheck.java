package io.mockround.recording;

import java.util.Arrays;

/**
 * Says after three seconds of speech whether a microphone is fit to record with. Pure: it is fed with samples. Not thread-safe.
 *
 * <p>Of several faults the one is told that hides the others or costs most. The level is that of the louder blocks, so that pauses between
 * words do not make a good microphone too quiet.
 */
public final class LevelCheck {

    /** What is wrong, or that nothing is. */
    public enum Verdict {
        GOOD,
        TOO_QUIET,
        CLIPPING,
        /** Mains hum, nearly as loud as the voice. */
        HUM,
        /** The wave does not swing about zero. */
        DC_OFFSET,
        /** Not one sample differs from the others: muted, or kept from us by the system. */
        DIGITAL_SILENCE
    }

    /** What {@link #dbfs} gives for digital silence: a 16-bit sample cannot be quieter. */
    public static final double FLOOR_DBFS = -96;

    static final int LENGTH_MS = 3_000;

    /** Speech into a laptop's microphone is usually between -35 and -15 dBFS; from here down words drown in the noise of the room. */
    static final double QUIET_DBFS = -42;

    /**
     * From here on hum is a fault: it is heard in every pause. Measured on recordings of speech that people thought fit to publish: those
     * that hum at all have it 17 dB and more below, one made beside a computer 2 dB.
     */
    static final double HUM_BELOW_VOICE_DB = 15;

    /**
     * Three hundredths of full scale, as loud as a calm voice: levels shown are wrong and one side clips early. Microphones of computers have
     * been seen with two hundredths and do no harm.
     */
    static final double OFFSET_SHARE = 0.03;

    /** The share of blocks that count as speech when someone speaks all the time, with pauses for breath. */
    private static final double LOUDER_SHARE = 0.3;

    /**
     * Half a dB below full scale. A device's own flat tops lie at it, but ripple by as much once they have been through the resampler's filter:
     * at 0.998 half of the clipped recordings were missed, and none that was only loud is caught here.
     */
    private static final int FULL_SCALE = (int) (0.95 * -Short.MIN_VALUE);

    /** One sample at full scale may be chance; a flat top of three is a wave that was cut off. */
    private static final int FLAT_TOP_SAMPLES = 3;

    private static final int FLAT_TOPS_NEEDED = 3;

    private final short[] heard = new short[(int) Pcm.toSamples(LENGTH_MS)];
    private int count;

    /** Takes the first {@code count} samples in; what comes after three seconds is left out. */
    public void hear(short[] block, int count) {
        int taken = Math.min(count, heard.length - this.count);
        System.arraycopy(block, 0, heard, this.count, taken);
        this.count += taken;
    }

    public boolean isDone() {
        return count == heard.length;
    }

    /** How much was heard of the three seconds, 0 to 1. */
    public double progress() {
        return (double) count / heard.length;
    }

    /** What was found. @throws IllegalStateException before it is done */
    public Verdict verdict() {
        if (!isDone()) {
            throw new IllegalStateException("only " + count + " samples were heard");
        }
        if (isFlat()) {
            return Verdict.DIGITAL_SILENCE;
        }
        if (flatTops() >= FLAT_TOPS_NEEDED) {
            return Verdict.CLIPPING;
        }
        double offset = mean();
        double level = dbfs(loudBlockPower(offset));
        double hum = MainsHum.power(heard);
        if (dbfs(hum) >= Math.max(dbfs(power(0, heard.length, offset) - hum), QUIET_DBFS) - HUM_BELOW_VOICE_DB) {
            return Verdict.HUM;
        }
        if (level < QUIET_DBFS) {
            return Verdict.TOO_QUIET;
        }
        return Math.abs(offset) >= OFFSET_SHARE * -Short.MIN_VALUE ? Verdict.DC_OFFSET : Verdict.GOOD;
    }

    /** The level (RMS) of the first {@code count} samples, in dB below full scale. */
    public static double dbfs(short[] block, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += (double) block[i] * block[i];
        }
        return count == 0 ? FLOOR_DBFS : dbfs(sum / count);
    }

    private static double dbfs(double power) {
        double fullScale = (double) Short.MIN_VALUE * Short.MIN_VALUE;
        return power <= 0 ? FLOOR_DBFS : Math.max(FLOOR_DBFS, 10 * Math.log10(power / fullScale));
    }

    private boolean isFlat() {
        for (short sample : heard) {
            if (sample != heard[0]) {
                return false;
            }
        }
        return true;
    }

    private int flatTops() {
        int tops = 0;
        int run = 0;
        for (short sample : heard) {
            run = Math.abs((int) sample) >= FULL_SCALE ? run + 1 : 0;
            tops += run == FLAT_TOP_SAMPLES ? 1 : 0;
        }
        return tops;
    }

    private double mean() {
        long sum = 0;
        for (short sample : heard) {
            sum += sample;
        }
        return (double) sum / heard.length;
    }

    /** Of blocks of a tenth of a second, the one at the quiet end of the louder ones. */
    private double loudBlockPower(double offset) {
        double[] powers = new double[heard.length / Pcm.BLOCK_SAMPLES];
        for (int block = 0; block < powers.length; block++) {
            powers[block] = power(block * Pcm.BLOCK_SAMPLES, (block + 1) * Pcm.BLOCK_SAMPLES, offset);
        }
        Arrays.sort(powers);
        return powers[powers.length - 1 - (int) (powers.length * LOUDER_SHARE)];
    }

    private double power(int from, int to, double offset) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            double swing = heard[i] - offset;
            sum += swing * swing;
        }
        return sum / (to - from);
    }
}
