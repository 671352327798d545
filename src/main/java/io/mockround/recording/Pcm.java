package io.mockround.recording;

/** The one audio format inside the program: 16 kHz, mono, signed 16-bit little-endian. */
public final class Pcm {

    public static final int SAMPLE_RATE_HZ = 16_000;
    public static final int BYTES_PER_SAMPLE = 2;
    /** Audio is handed on in blocks of 100 ms: the recogniser's results depend on how it is fed, so all feed alike. */
    public static final int BLOCK_SAMPLES = SAMPLE_RATE_HZ / 10;

    private static final int SAMPLES_PER_MS = SAMPLE_RATE_HZ / 1000;

    private Pcm() {}

    /** The time of a sample position, in whole milliseconds, rounded down. */
    public static long toMs(long samples) {
        return samples / SAMPLES_PER_MS;
    }

    /** The sample position at which a millisecond begins. */
    public static long toSamples(long ms) {
        return ms * SAMPLES_PER_MS;
    }
}
