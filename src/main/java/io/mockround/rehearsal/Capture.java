package io.mockround.rehearsal;

import io.mockround.problem.ProblemException;
import io.mockround.recording.Microphones;
import io.mockround.recording.Microphones.Line;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmBlock;
import io.mockround.time.MonotonicClock;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches sound from the microphone and hands it on in blocks of 100 ms; never touches a disk. A device that goes away is looked for again;
 * when it is back the blocks go on at the position the clock says, so that what lies between is a gap of the right length.
 */
final class Capture implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Capture.class);

    /** 20 ms: what virtual and real devices deliver without stale data. */
    private static final int READ_SAMPLES = Pcm.SAMPLE_RATE_HZ / 50;

    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /** A device that delivers nothing for this long is lost, whatever it says. */
    private static final long STALLED_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);

    /** Shorter holes are delivery jitter, no loss. */
    private static final long LEAST_GAP_SAMPLES = Pcm.SAMPLE_RATE_HZ / 5;

    private final Microphones microphones;
    private final String name;
    private final MonotonicClock clock;
    private final BlockingQueue<PcmBlock> queue;
    private final short[] gathered = new short[Pcm.BLOCK_SAMPLES];
    private int gatheredCount;
    private long position;

    /** Written on the capture thread, read by the round's and the screen's. */
    private volatile Line line;

    private volatile boolean ended;
    private volatile boolean lost;
    private volatile long firstSampleNanos = Long.MIN_VALUE;
    private volatile long lastSampleNanos = Long.MIN_VALUE;

    Capture(Microphones microphones, String name, Line line, MonotonicClock clock, BlockingQueue<PcmBlock> queue) {
        this.microphones = microphones;
        this.name = name;
        this.line = line;
        this.clock = clock;
        this.queue = queue;
    }

    /** Runs on the capture thread until {@link #end}. */
    @Override
    public void run() {
        short[] delivered = new short[READ_SAMPLES];
        while (!ended) {
            int count = line.read(delivered);
            if (count > 0) {
                arrived(delivered, count);
            } else if (!ended) {
                findAgain();
            }
        }
        line.close();
    }

    /** Stops for good. Called on any thread. */
    void end() {
        ended = true;
        line.stop();
    }

    /** Frees a read that waits for a device which delivers nothing. Called on the round's thread. */
    void watch() {
        if (!lost && hasStarted() && clock.nanos() - lastSampleNanos > STALLED_NANOS) {
            LOG.warn("the microphone has stalled");
            line.stop();
        }
    }

    boolean hasStarted() {
        return firstSampleNanos != Long.MIN_VALUE;
    }

    boolean isLost() {
        return lost;
    }

    /** Time since the first sample: the round's clock. */
    long sinceFirstSampleNanos() {
        return hasStarted() ? clock.nanos() - firstSampleNanos : 0;
    }

    private void arrived(short[] delivered, int count) {
        long now = clock.nanos();
        if (!hasStarted()) {
            firstSampleNanos = now - nanosOf(count);
        }
        lastSampleNanos = now;
        if (lost) {
            skipTo(samplesAt(now) - count);
            lost = false;
            LOG.info("the microphone is back at sample {}", position);
        }
        for (int i = 0; i < count; i++) {
            gathered[gatheredCount++] = delivered[i];
            if (gatheredCount == gathered.length) {
                handOn();
            }
        }
    }

    /** Hands on what was gathered and goes on at a later position. */
    private void skipTo(long sample) {
        if (sample - position - gatheredCount >= LEAST_GAP_SAMPLES) {
            handOn();
            position = sample;
        }
    }

    private void handOn() {
        if (gatheredCount > 0) {
            short[] samples = Arrays.copyOf(gathered, gatheredCount);
            if (!queue.offer(new PcmBlock(position, samples))) {
                LOG.warn("a block at sample {} was dropped: the disk does not keep up", position);
            }
            position += gatheredCount;
            gatheredCount = 0;
        }
    }

    private void findAgain() {
        if (!lost) {
            lost = true;
            LOG.warn("the microphone is lost at sample {}", position);
        }
        line.close();
        LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        try {
            line = microphones.open(name);
        } catch (ProblemException e) {
            LOG.debug("no microphone yet");
        }
    }

    private long samplesAt(long nanos) {
        return (nanos - firstSampleNanos) * Pcm.SAMPLE_RATE_HZ / TimeUnit.SECONDS.toNanos(1);
    }

    private static long nanosOf(long samples) {
        return samples * TimeUnit.SECONDS.toNanos(1) / Pcm.SAMPLE_RATE_HZ;
    }
}
