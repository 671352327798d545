package io.mockround.recording;

import io.mockround.time.MonotonicClock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches sound from the microphone and hands it on in blocks of 100 ms; never touches a disk. A device that goes away is looked for again;
 * when it is back the blocks go on at the position the clock says, so that what lies between is a gap of the right length.
 */
final class CaptureLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(CaptureLoop.class);

    /** 20 ms: what virtual and real devices deliver without stale data. */
    private static final int READ_SAMPLES = Pcm.SAMPLE_RATE_HZ / 50;

    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /** A device that delivers nothing for this long is lost, whatever it says. */
    private static final long STALLED_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);

    /** Lines take 0.6 to 2 s to deliver their first sample (PLATFORM.md). */
    private static final long STARTS_WITHIN_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** A plug that slipped is back within that; later the words that are lost weigh more than the better microphone. */
    private static final long STAND_IN_AFTER_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Microphones microphones;
    private final String name;
    private final MonotonicClock clock;
    private final BlockingQueue<Placed> queue;
    private final Placement placement = new Placement(this::handOn);

    /** Written on the capture thread, read by the audio thread and the screen's. */
    private volatile Microphones.Line line;

    private volatile boolean ended;
    private volatile boolean lost;
    private volatile boolean standIn;

    /** Capture thread only. */
    private long lostSinceNanos;

    /** Since when nothing has arrived, or the line was opened: also written by {@link #watch}, so that one stall is told once. */
    private volatile long quietSinceNanos;

    /** @param line of this microphone, open */
    CaptureLoop(
            Microphones microphones,
            String name,
            Microphones.Line line,
            MonotonicClock clock,
            BlockingQueue<Placed> queue) {
        this.microphones = microphones;
        this.name = name;
        this.line = line;
        this.clock = clock;
        this.queue = queue;
        this.quietSinceNanos = clock.nanos();
    }

    /** Runs on the capture thread until {@link #end}. */
    @Override
    public void run() {
        short[] delivered = new short[READ_SAMPLES];
        while (!ended) {
            int count = read(delivered);
            try {
                if (count > 0) {
                    arrived(delivered, count);
                } else if (!ended) {
                    lose();
                    findAgain();
                }
            } catch (RuntimeException e) {
                LOG.warn("sound could not be placed: {}", e.getClass().getSimpleName());
            } catch (OutOfMemoryError e) {
                // what there was no memory for is missing before what follows, and so becomes a gap; telling of it
                // would need some
            }
        }
        line.close();
    }

    /** Whatever a driver throws: the device is lost, the take goes on. */
    private int read(short[] delivered) {
        try {
            return line.read(delivered);
        } catch (RuntimeException e) {
            LOG.warn("the microphone failed: {}", e.getClass().getSimpleName());
            return 0;
        }
    }

    /** Stops for good. Any thread. */
    void end() {
        ended = true;
        line.stop();
    }

    /** Frees a read that waits for a device which delivers nothing. Called every tenth of a second on the audio thread. */
    void watch() {
        long now = clock.nanos();
        long patience = hasStarted() && !lost ? STALLED_NANOS : STARTS_WITHIN_NANOS;
        if (!ended && now - quietSinceNanos > patience) {
            LOG.warn("the microphone has stalled");
            quietSinceNanos = now;
            line.stop();
        }
    }

    /** Whether the first sample has arrived. Any thread. */
    boolean hasStarted() {
        return placement.hasBegun();
    }

    /** Whether nothing comes from the device just now. Any thread. */
    boolean isLost() {
        return lost;
    }

    /** Whether the system's default microphone stands in for the chosen one. Any thread. */
    boolean isStandIn() {
        return standIn;
    }

    /** The position of what is spoken now: the recording's clock. Any thread. */
    long sampleNow() {
        return placement.sampleAt(clock.nanos());
    }

    /** How far the sound arrived from where the fitted clock expected it, at worst. Once it has ended. */
    long clockResidualMs() {
        return placement.residualMs();
    }

    private void arrived(short[] delivered, int count) {
        long now = clock.nanos();
        quietSinceNanos = now;
        placement.arrived(now, clock.asleepNanos(), delivered, count);
        if (lost) {
            lost = false;
            LOG.info("the microphone is back");
        }
    }

    private void handOn(Placed placed) {
        if (!queue.offer(placed)) {
            LOG.warn(
                    "a block at sample {} was dropped: the disk does not keep up",
                    placed.block().firstSample());
        }
    }

    private void lose() {
        if (!lost) {
            lost = true;
            lostSinceNanos = clock.nanos();
            LOG.warn("the microphone is lost");
        }
        placement.lost();
    }

    private void findAgain() {
        try {
            line.close();
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            line = openAgain();
            quietSinceNanos = clock.nanos();
        } catch (RuntimeException e) { // there is none yet, or its driver is not ready for the question
            LOG.debug("no microphone yet");
        }
    }

    private Microphones.Line openAgain() {
        try {
            Microphones.Line chosen = microphones.open(name);
            standIn = false;
            return chosen;
        } catch (RuntimeException e) {
            if (name == null || clock.nanos() - lostSinceNanos < STAND_IN_AFTER_NANOS) {
                throw e;
            }
            Microphones.Line other = microphones.open(null);
            standIn = true;
            LOG.warn("the default microphone stands in");
            return other;
        }
    }
}
