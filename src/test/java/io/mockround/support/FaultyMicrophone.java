package io.mockround.support;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Microphones;
import io.mockround.recording.Pcm;
import io.mockround.time.MonotonicClock;
import java.util.List;

/**
 * A microphone that can be unplugged, stalled and killed, and the clock that goes with it: speaking takes its time, and a test can let time
 * pass in which nothing is spoken. What is spoken are numbered samples, so that a lost one is seen.
 */
public final class FaultyMicrophone implements Microphones, MonotonicClock {

    private static final long NANOS_PER_SAMPLE = 62_500;

    // all guarded by this
    private long spoken;
    private long delivered;
    private long passedNanos;
    private boolean there = true;
    private boolean dead;
    private boolean onlyDefault;
    private boolean failing;
    private long mutedFrom = Long.MAX_VALUE;
    private boolean waiting;
    private int opens;
    private int refusals;
    private int stops;

    /** What is spoken from one sample to another: never silence, and the same in every run. */
    public short[] spoken(long from, long to) {
        short[] samples = new short[(int) (to - from)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = from + i < mutedFrom ? sample(from + i) : 0;
        }
        return samples;
    }

    private static short sample(long position) {
        return (short) (position * 7_919 % 65_521 | 1);
    }

    public synchronized void speak(long ms) {
        spoken += Pcm.toSamples(ms);
        notifyAll();
    }

    /** Time passes, and nothing is delivered of it. */
    public synchronized void pass(long ms) {
        passedNanos += ms * 1_000_000;
    }

    /** Whether everything spoken was fetched and handed on: somebody waits for more. */
    public synchronized boolean isFetched() {
        return delivered == spoken && waiting;
    }

    public synchronized void waitUntilFetched() throws InterruptedException {
        while (!isFetched()) {
            wait();
        }
    }

    /** Reads return nothing, and it cannot be opened. */
    public synchronized void unplug() {
        there = false;
        notifyAll();
    }

    /** The driver throws what it never said it would, at reading and at opening. */
    public synchronized void fail() {
        failing = true;
        notifyAll();
    }

    public synchronized void plugIn() {
        failing = false;
        there = true;
        dead = false;
    }

    /** Another one is there from now on, as the system's default. */
    public synchronized void replace() {
        plugIn();
        onlyDefault = true;
    }

    /** What is spoken from now on is digital silence. */
    public synchronized void mute() {
        mutedFrom = spoken;
    }

    public synchronized void unmute() {
        mutedFrom = Long.MAX_VALUE;
    }

    /** As a sound server that was killed: it opens, and every read returns nothing at once. */
    public synchronized void answerNothing() {
        dead = true;
        notifyAll();
    }

    public synchronized int refusals() {
        return refusals;
    }

    public synchronized int opens() {
        return opens;
    }

    public synchronized int stops() {
        return stops;
    }

    @Override
    public synchronized long nanos() {
        return delivered * NANOS_PER_SAMPLE + passedNanos;
    }

    @Override
    public synchronized List<String> names() {
        return there ? List.of("Faulty microphone") : List.of();
    }

    @Override
    public synchronized Line open(String name) {
        if (failing) {
            throw new IllegalArgumentException("Mixer not supported");
        }
        if (!there || onlyDefault && name != null) {
            refusals++;
            throw new ProblemException(new Problem.MicrophoneUnavailable("Faulty microphone"));
        }
        opens++;
        return new Opened();
    }

    private final class Opened implements Line {

        private boolean stopped;

        @Override
        public int read(short[] into) {
            synchronized (FaultyMicrophone.this) {
                try {
                    while (there && !failing && !dead && !stopped && delivered == spoken) {
                        waiting = true;
                        FaultyMicrophone.this.notifyAll();
                        FaultyMicrophone.this.wait();
                    }
                    waiting = false;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return 0;
                }
                if (failing) {
                    throw new IllegalStateException("the driver failed");
                }
                if (!there || dead || stopped) {
                    return 0;
                }
                int count = (int) Math.min(into.length, spoken - delivered);
                System.arraycopy(spoken(delivered, delivered + count), 0, into, 0, count);
                delivered += count;
                return count;
            }
        }

        @Override
        public void stop() {
            synchronized (FaultyMicrophone.this) {
                stopped = true;
                stops++;
                FaultyMicrophone.this.notifyAll();
            }
        }

        @Override
        public void close() {
            synchronized (FaultyMicrophone.this) {
                stopped = true;
            }
        }
    }
}
