package io.mockround.recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Decides where in a recording the sound belongs that a microphone delivers, and cuts it into blocks of 100 ms.
 *
 * <p>Sound follows sound without a gap unless some of it was lost: the device went away, its buffer ran over because nobody fetched it, the
 * computer slept. That is seen by the clock: sound that arrives late is soon made up for, sound that was lost never is. So late sound is held
 * back for up to a second; if the delay stays, silence of that length belongs before it. Pure: it is handed the time. Used on one thread, but
 * for {@link #sampleAt}.
 */
final class Placement {

    /** Sound servers deliver in lumps of 130 ms (PLATFORM.md): a smaller hole is jitter, no loss. */
    private static final long LEAST_GAP_SAMPLES = Pcm.SAMPLE_RATE_HZ / 5;

    /** A delay that lasts so long will not be made up for: no device buffers more. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final long NOT_LATE = Long.MIN_VALUE;

    private final Consumer<Placed> handOn;
    private final SampleClock clock = new SampleClock();
    private final short[] gathered = new short[Pcm.BLOCK_SAMPLES];
    private int gatheredCount;

    /** Where the next sample belongs if nothing is missing. */
    private long next;

    private final List<PcmBlock> held = new ArrayList<>();
    private long lateSince = NOT_LATE;
    private long leastDelay;

    private boolean wasLost;
    private long asleepNanos;
    private Gap.Cause cause = Gap.Cause.BUFFER_OVERFLOW;

    Placement(Consumer<Placed> handOn) {
        this.handOn = handOn;
    }

    boolean hasBegun() {
        return clock.hasBegun();
    }

    /** The position of what is spoken at this time. Any thread. */
    long sampleAt(long nanos) {
        return clock.sampleAt(nanos);
    }

    long residualMs() {
        return clock.residualMs();
    }

    /** The device is gone; the next sound comes from another opening of it. What was held back for being late came before that. */
    void lost() {
        release();
        cut();
        wasLost = hasBegun();
    }

    /**
     * Sound has arrived.
     *
     * @param asleep how much of the time before {@code nanos} the computer has slept, since whenever
     */
    void arrived(long nanos, long asleep, short[] samples, int count) {
        if (!hasBegun()) {
            clock.begin(nanos - TimeUnit.SECONDS.toNanos(count) / Pcm.SAMPLE_RATE_HZ);
            asleepNanos = asleep;
        }
        long delay = clock.sampleAt(nanos) - (next + count);
        if (wasLost) {
            wasLost = false;
            if (delay >= LEAST_GAP_SAMPLES) {
                missing(delay, nanos, asleep, Gap.Cause.MICROPHONE_LOST);
            }
        } else if (delay >= LEAST_GAP_SAMPLES) {
            late(delay, nanos, asleep);
        } else {
            release();
        }
        if (lateSince == NOT_LATE) {
            clock.arrived(nanos, next + count);
            asleepNanos = asleep;
        }
        gather(samples, count);
    }

    private void late(long delay, long nanos, long asleep) {
        if (lateSince == NOT_LATE) {
            cut();
            lateSince = nanos;
            leastDelay = delay;
        }
        leastDelay = Math.min(leastDelay, delay);
        if (nanos - lateSince >= PATIENCE_NANOS) {
            missing(leastDelay, nanos, asleep, Gap.Cause.BUFFER_OVERFLOW);
        }
    }

    /** So many samples never came: what is held, and what follows, belongs that much later. */
    private void missing(long count, long nanos, long asleep, Gap.Cause otherwise) {
        cut();
        cause = asleep > asleepNanos ? Gap.Cause.SLEEP : otherwise;
        held.replaceAll(block -> new PcmBlock(block.firstSample() + count, block.samples()));
        next += count;
        clock.startAfresh(nanos);
        release();
    }

    private void release() {
        lateSince = NOT_LATE;
        held.forEach(this::handOn);
        held.clear();
    }

    private void gather(short[] samples, int count) {
        for (int i = 0; i < count; i++) {
            gathered[gatheredCount++] = samples[i];
            next++;
            if (gatheredCount == gathered.length) {
                cut();
            }
        }
    }

    /** Makes a block of what was gathered. Without memory for it there is a hole before the next, which then is a gap. */
    private void cut() {
        int count = gatheredCount;
        gatheredCount = 0;
        if (count == 0) {
            return;
        }
        try {
            PcmBlock block = new PcmBlock(next - count, Arrays.copyOf(gathered, count));
            if (lateSince == NOT_LATE) {
                handOn(block);
            } else {
                held.add(block);
            }
        } catch (OutOfMemoryError e) {
            cause = Gap.Cause.BUFFER_OVERFLOW;
        }
    }

    /** What is missing before later blocks was dropped on the way to the disk. */
    private void handOn(PcmBlock block) {
        handOn.accept(new Placed(block, cause));
        cause = Gap.Cause.BUFFER_OVERFLOW;
    }
}
