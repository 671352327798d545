package io.mockround.adapter.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sound.sampled.SourceDataLine;

/** A loudspeaker whose time the test moves: it takes what its buffer holds and plays as much as it is told. */
final class FakeLine {

    static final int BUFFER_FRAMES = 4_800;

    private short[] taken = new short[0];
    private int played;
    private boolean hasTime = true;
    private boolean gone;
    private boolean running;
    private boolean closed;
    private boolean waitsForRoom;
    private boolean drains;

    SourceDataLine line() {
        return (SourceDataLine) Proxy.newProxyInstance(
                FakeLine.class.getClassLoader(), new Class<?>[] {SourceDataLine.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "start" -> start();
                        case "stop" -> stop();
                        case "drain" -> drain();
                        case "close" -> close();
                        case "getLongFramePosition" -> {
                            return (long) played();
                        }
                        case "write" -> {
                            return write((byte[]) arguments[0], (int) arguments[2]);
                        }
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }

    /** From now on it plays whatever it is given at once. */
    synchronized void rush() {
        hasTime = false;
        playMore(BUFFER_FRAMES);
    }

    /** From now on it takes time again. */
    synchronized void takeTime() {
        hasTime = true;
    }

    /** The device is pulled out: nothing is taken any more. */
    synchronized void goAway() {
        gone = true;
        notifyAll();
    }

    /** Plays on; never more than it was given. */
    synchronized void playMore(int frames) {
        played = Math.min(taken.length, played + frames);
        notifyAll();
    }

    /** Everything it was given since it was opened. */
    synchronized short[] taken() {
        return taken.clone();
    }

    synchronized int played() {
        return played;
    }

    /** Waits until the buffer is full and more is offered. */
    void awaitFull() {
        await("full", this::isFull);
    }

    private synchronized boolean isFull() {
        return waitsForRoom && taken.length - played == BUFFER_FRAMES;
    }

    /** Waits until it is asked to play to the end. */
    void awaitDrain() {
        await("draining", this::isDraining);
    }

    private synchronized boolean isDraining() {
        return drains && played < taken.length;
    }

    void awaitClosed() {
        await("closed", this::isClosed);
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /**
     * Waits until what it is told of is so. It is asked again whenever something happened here, and now and then; never while this line is
     * held, for the condition may need a lock that is held by who waits for the line.
     */
    void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        try {
            while (!condition.getAsBoolean()) {
                assertThat(System.nanoTime()).as("never " + what).isLessThan(deadline);
                pause();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private synchronized void pause() throws InterruptedException {
        wait(5);
    }

    private synchronized void start() {
        running = true;
    }

    private synchronized void stop() {
        running = false;
        notifyAll();
    }

    private synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized int write(byte[] bytes, int length) throws InterruptedException {
        short[] samples = new short[length / 2];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        int count = 0;
        while (count < samples.length && running && !gone) {
            int room = Math.min(samples.length - count, BUFFER_FRAMES - (taken.length - played));
            if (room == 0) {
                waitsForRoom = true;
                notifyAll();
                wait();
                waitsForRoom = false;
                continue;
            }
            taken = Arrays.copyOf(taken, taken.length + room);
            System.arraycopy(samples, count, taken, taken.length - room, room);
            count += room;
            if (!hasTime) {
                played = taken.length;
            }
            notifyAll();
        }
        return count * 2;
    }

    private synchronized void drain() throws InterruptedException {
        drains = true;
        notifyAll();
        while (running && !gone && played < taken.length) {
            wait();
        }
        drains = false;
    }
}
