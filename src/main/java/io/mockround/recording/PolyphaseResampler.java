package io.mockround.recording;

/**
 * Turns sound of any rate into the rate of {@link Pcm}, keeping every sample in its place: output sample n is the source at
 * n / 16000 s, and there are as many as begin before the source ends.
 *
 * <p>Flat within 0.5 dB up to 7 kHz (7/16 of a lower source rate); what lies at 9 kHz and above (for a source rate under 16 kHz: the
 * images above half that rate) is 80 dB down or more. Sound of 16 kHz passes unchanged. Written and read in any portions the result
 * is the same; the memory is that of one portion and the filter. Not thread-safe.
 */
public final class PolyphaseResampler {

    public static final int LOWEST_RATE_HZ = 4_000;
    public static final int HIGHEST_RATE_HZ = 384_000;

    private final SincKernel kernel;
    /** Output sample n stands at source position n * sourceStep / outputStep; the two have no common factor. */
    private final long sourceStep;

    private final long outputStep;

    /** Source samples that later output still needs, with the silence before the first and after the last. */
    private float[] held = new float[0];

    private int heldCount;
    private long heldFirst;

    private long sourceLength;
    private long nextOutput;
    private boolean finished;

    /** @throws IllegalArgumentException when the rate is not between the lowest and the highest */
    public PolyphaseResampler(int sourceRateHz) {
        if (!accepts(sourceRateHz)) {
            throw new IllegalArgumentException("Cannot resample from " + sourceRateHz + " Hz");
        }
        int common = greatestCommonDivisor(sourceRateHz, Pcm.SAMPLE_RATE_HZ);
        sourceStep = sourceRateHz / common;
        outputStep = Pcm.SAMPLE_RATE_HZ / common;
        kernel = sourceRateHz == Pcm.SAMPLE_RATE_HZ
                ? SincKernel.unchanged()
                : SincKernel.lowPass(sourceRateHz, (int) outputStep);
        heldFirst = -kernel.before();
        append(new float[kernel.before()], kernel.before());
    }

    public static boolean accepts(int sourceRateHz) {
        return sourceRateHz >= LOWEST_RATE_HZ && sourceRateHz <= HIGHEST_RATE_HZ;
    }

    /** Takes the next source samples, on the scale of 16 bits (full scale is 32768). They may lie between whole values. */
    public void write(float[] source, int count) {
        if (finished) {
            throw new IllegalStateException("The source has been finished");
        }
        append(source, count);
        sourceLength += count;
    }

    /** Says that the source has ended; the last samples can be read from now on. */
    public void finish() {
        if (!finished) {
            append(new float[kernel.after()], kernel.after());
            finished = true;
        }
    }

    /**
     * Hands out what is ready, rounded and limited to 16 bits.
     *
     * @return how many samples were written into the array from {@code from} on; 0 when more source is needed or all was read
     */
    public int read(short[] into, int from, int atMost) {
        int count = 0;
        while (count < atMost && isReady()) {
            into[from + count] = rounded(kernel.at(held, heldIndex(), phase(), outputStep));
            nextOutput++;
            count++;
        }
        return count;
    }

    private boolean isReady() {
        return finished
                ? nextOutput * sourceStep < sourceLength * outputStep
                : sourcePosition() + kernel.after() < sourceLength;
    }

    private long sourcePosition() {
        return nextOutput * sourceStep / outputStep;
    }

    private long phase() {
        return nextOutput * sourceStep % outputStep;
    }

    /** Where in {@link #held} the first source sample stands that the next output needs. */
    private int heldIndex() {
        return (int) (sourcePosition() - kernel.before() - heldFirst);
    }

    private void append(float[] samples, int count) {
        int spent = Math.min(heldIndex(), heldCount);
        int kept = heldCount - spent;
        float[] room = kept + count > held.length ? new float[kept + count] : held;
        System.arraycopy(held, spent, room, 0, kept);
        System.arraycopy(samples, 0, room, kept, count);
        held = room;
        heldCount = kept + count;
        heldFirst += spent;
    }

    private static short rounded(double value) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(value)));
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
