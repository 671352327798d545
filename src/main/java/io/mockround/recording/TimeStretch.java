package io.mockround.recording;

/**
 * Makes sound in the format of {@link Pcm} slower or faster and keeps its pitch: WSOLA, after W. Verhelst and M. Roelands, "An
 * overlap-add technique based on waveform similarity (WSOLA) for high quality time-scale modification of speech", ICASSP 1993,
 * volume 2, pages 554-557.
 *
 * <p>The source is heard in runs of its own samples. A run goes on as long as it is within {@value #TOLERANCE_SAMPLES} samples of where
 * the speed wants it (the natural continuation is its own best match); then it gives way, over {@value #STEP_SAMPLES} samples, to the run
 * near the wanted place that is most like it. Both are weighted by the halves of a Hann window, whose sum is 1: between any two samples
 * the result jumps no further than the source does, but for the crossfade's own slope.
 *
 * <p>As spoken, every sample passes unchanged. The length is within one window (20 ms) of the exact one. Written and read in any portions
 * the result is the same; the memory is that of one portion and three windows. Not thread-safe.
 */
public final class TimeStretch {

    /**
     * Half a window: the paper's 20 ms, which span at least one period of any voice above 50 Hz. Tried on seven recordings of voices: with
     * 30 ms neighbouring runs are less alike (mean correlation 0.71 against 0.77) and loudness falls by up to 0.4 dB instead of 0.2.
     */
    static final int STEP_SAMPLES = 160;

    /** To either side; twice it is 20 ms, one period at 50 Hz, so that a run in phase is always in reach. */
    static final int TOLERANCE_SAMPLES = 160;

    private static final double[] RISING = risingHalfOfHann();

    private PlaybackSpeed speed;

    /** Source samples that are still needed. */
    private short[] held = new short[0];

    private int heldCount;
    private long heldFirst;
    private boolean finished;

    /** The source sample that follows the last one handed out, were the run to go on. */
    private long next;

    /** Where in the source the speed wants the output to be. */
    private double due;

    /** Whether the last run is reached, which goes on to the source's end. */
    private boolean lastRun;

    /** What is made at a time, how much of it was read, and which stretch of the source it stands for. */
    private final short[] step = new short[STEP_SAMPLES];

    private int stepCount;
    private int stepRead;
    private double stepFrom;
    private double stepTo;

    public TimeStretch(PlaybackSpeed speed) {
        this.speed = speed;
    }

    /** From the next step on, at most 10 ms of sound away. */
    public void speed(PlaybackSpeed wanted) {
        speed = wanted;
    }

    /** Takes the next source samples. */
    public void write(short[] source, int count) {
        if (finished) {
            throw new IllegalStateException("The source has been finished");
        }
        append(source, count);
    }

    /** Says that the source has ended; the last samples can be read from now on. */
    public void finish() {
        finished = true;
    }

    public boolean isFinished() {
        return finished;
    }

    /** @return how many samples were written into the array from {@code from} on; 0 when more source is needed or all was read */
    public int read(short[] into, int from, int atMost) {
        int count = 0;
        while (count < atMost && (stepRead < stepCount || takeStep())) {
            int copied = Math.min(atMost - count, stepCount - stepRead);
            System.arraycopy(step, stepRead, into, from + count, copied);
            stepRead += copied;
            count += copied;
        }
        return count;
    }

    /**
     * The source sample, counted from the first one written, that the next sample to be read stands for; never goes back. As spoken it is
     * that sample itself (10 ms after a change of speed at the latest), else within the tolerance of it.
     */
    public long position() {
        return stepRead == stepCount
                ? Math.round(stepTo)
                : Math.round(stepFrom + (stepTo - stepFrom) * stepRead / stepCount);
    }

    private boolean takeStep() {
        if (!isReady()) {
            return false;
        }
        stepRead = 0;
        stepFrom = stepTo;
        if (lastRun || speed.isAsSpoken() || next + STEP_SAMPLES > end()) {
            goOn();
        } else {
            splice();
        }
        return stepCount > 0;
    }

    private boolean isReady() {
        double wanted = speed.isAsSpoken()
                ? next + STEP_SAMPLES
                : due + speed.factor() * STEP_SAMPLES + STEP_SAMPLES + TOLERANCE_SAMPLES;
        return finished || wanted <= end();
    }

    private void goOn() {
        stepCount = (int) Math.min(STEP_SAMPLES, end() - next);
        System.arraycopy(held, index(next), step, 0, stepCount);
        next += stepCount;
        due = next;
        stepTo = Math.max(stepFrom, next);
    }

    private void splice() {
        long from = bestRun();
        int old = index(next);
        int young = index(from);
        for (int i = 0; i < STEP_SAMPLES; i++) {
            step[i] = (short) Math.rint(held[old + i] + RISING[i] * (held[young + i] - held[old + i]));
        }
        stepCount = STEP_SAMPLES;
        next = from + STEP_SAMPLES;
        due += speed.factor() * STEP_SAMPLES;
        stepTo = Math.max(stepFrom, lastRun ? next : due);
    }

    /** Where the run begins that this step leads over to: as a rule so that its end is where the speed wants the step's end. */
    private long bestRun() {
        double stepsLeft = (end() - due) / (speed.factor() * STEP_SAMPLES);
        lastRun = finished && stepsLeft < 2;
        long wanted = Math.round(
                lastRun ? end() - stepsLeft * STEP_SAMPLES : due + speed.factor() * STEP_SAMPLES - STEP_SAMPLES);
        long last = end() - (lastRun ? 1 : 2) * STEP_SAMPLES;
        long earliest = Math.max(0, wanted - TOLERANCE_SAMPLES);
        long latest = Math.max(earliest, Math.min(last, wanted + TOLERANCE_SAMPLES));
        if (next >= earliest && next <= latest) {
            return next;
        }
        long preferred = Math.max(earliest, Math.min(latest, wanted));
        return heldFirst
                + Likeness.mostLike(held, index(next), STEP_SAMPLES, index(earliest), index(preferred), index(latest));
    }

    /** At half speed the last run can begin this much before where the output is; no other begins earlier. */
    private long firstNeeded() {
        return Math.max(0, (long) due - STEP_SAMPLES - TOLERANCE_SAMPLES);
    }

    private long end() {
        return heldFirst + heldCount;
    }

    private int index(long sourceSample) {
        return (int) (sourceSample - heldFirst);
    }

    private void append(short[] source, int count) {
        int spent = Math.min(index(firstNeeded()), heldCount);
        int kept = heldCount - spent;
        short[] room = kept + count > held.length ? new short[kept + count] : held;
        System.arraycopy(held, spent, room, 0, kept);
        System.arraycopy(source, 0, room, kept, count);
        held = room;
        heldCount = kept + count;
        heldFirst += spent;
    }

    private static double[] risingHalfOfHann() {
        double[] weights = new double[STEP_SAMPLES];
        for (int i = 0; i < STEP_SAMPLES; i++) {
            weights[i] = 0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / STEP_SAMPLES);
        }
        return weights;
    }
}
