package io.mockround.support;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Microphones;
import io.mockround.recording.Pcm;
import io.mockround.time.MonotonicClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A microphone that delivers given samples, as far as the test lets it, and the clock that goes with it: time passes only as sound does. What
 * is tested waits on conditions, never on the wall clock.
 */
public final class PlayedMicrophone implements Microphones, Microphones.Line, MonotonicClock {

    public static final String NAME = "Played microphone";

    private final short[] samples;
    private final List<String> names = new ArrayList<>(List.of(NAME));
    private long position;
    private long allowed;
    private boolean stopped;
    private boolean there = true;
    private long asleepNanos;

    /** @param samples what is spoken; silence follows */
    public PlayedMicrophone(short[] samples) {
        this.samples = samples;
    }

    /** Lists it a second time, under another name. */
    public synchronized void alsoNamed(String name) {
        names.add(name);
    }

    /** Lets it deliver up to this time, and waits until that was fetched. */
    public synchronized void playUntil(long ms) throws InterruptedException {
        allowed = Math.max(allowed, Pcm.toSamples(ms));
        notifyAll();
        while (position < allowed && !stopped) {
            wait(10);
        }
    }

    /** Pulls the plug: reads return nothing, and it cannot be opened. */
    public synchronized void unplug() {
        there = false;
        stopped = true;
        notifyAll();
    }

    /** Time passes without sound, then the plug is back. The narration goes on meanwhile. */
    public synchronized void plugInAfter(long ms) {
        long missed = Pcm.toSamples(ms);
        position += missed;
        allowed = Math.max(allowed, position);
        there = true;
    }

    /** The computer sleeps: time passes, sound does not arrive, and nobody is told. */
    public synchronized void sleep(long ms) {
        long missed = Pcm.toSamples(ms);
        position += missed;
        allowed = Math.max(allowed, position);
        asleepNanos += TimeUnit.MILLISECONDS.toNanos(ms);
    }

    /** Waits until it was opened again. */
    public synchronized void awaitOpen() throws InterruptedException {
        while (stopped) {
            wait(10);
        }
    }

    @Override
    public synchronized List<String> names() {
        return there ? List.copyOf(names) : List.of();
    }

    @Override
    public synchronized Line open(String name) {
        if (!there) {
            throw new ProblemException(new Problem.MicrophoneUnavailable(NAME));
        }
        stopped = false;
        return this;
    }

    @Override
    public synchronized int read(short[] into) {
        try {
            while (!stopped && position >= allowed) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
        if (stopped) {
            return 0;
        }
        int count = (int) Math.min(into.length, allowed - position);
        for (int i = 0; i < count; i++) {
            long at = position + i;
            into[i] = at < samples.length ? samples[(int) at] : 0;
        }
        position += count;
        notifyAll();
        return count;
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    @Override
    public void close() {
        // may be opened again
    }

    @Override
    public synchronized long asleepNanos() {
        return asleepNanos;
    }

    @Override
    public synchronized long nanos() {
        return position * 62_500; // 16 kHz
    }
}
