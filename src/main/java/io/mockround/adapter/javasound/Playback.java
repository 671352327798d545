package io.mockround.adapter.javasound;

import io.mockround.problem.ProblemException;
import io.mockround.recording.Pcm;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One take on its way to one line. Controlled from one thread, fed by its own, named {@code playback}.
 *
 * <p>The line is never flushed: a stretch ends by fading out and, unless another follows at once, draining. So the line's frame position
 * counts every sample written since it was opened, and the difference to the stretch's first frame is what has been heard of it.
 */
final class Playback {

    private static final Logger LOG = LoggerFactory.getLogger(Playback.class);

    private static final int BLOCK_SAMPLES = (int) Pcm.toSamples(20);
    private static final int FADE_SAMPLES = (int) Pcm.toSamples(5);

    private final SourceDataLine line;
    private final TakeReader reader;
    private final Thread feeder = new Thread(this::feed, "playback");
    private final Object lock = new Object();

    // all guarded by lock
    private boolean playing;
    private boolean closed;
    /** Counts seeks, so that the feeder sees that the stretch it plays is no longer wanted. */
    private int seeks;
    /** Where to go on from. */
    private long from;
    /** Whether the line holds a stretch that began at {@link #from}. */
    private boolean sounding;

    private long stretchFrame;
    private long stretchSamples;

    /** Feeder thread only. */
    private long framesWritten;

    Playback(SourceDataLine line, TakeReader reader) {
        this.line = line;
        this.reader = reader;
        feeder.setDaemon(true);
    }

    void begin() {
        feeder.start();
    }

    void play() {
        synchronized (lock) {
            playing = true;
            lock.notifyAll();
        }
    }

    void pause() {
        synchronized (lock) {
            playing = false;
        }
    }

    void seek(long sample) {
        synchronized (lock) {
            from = sample;
            sounding = false;
            seeks++;
        }
    }

    boolean isPlaying() {
        synchronized (lock) {
            return playing;
        }
    }

    long position() {
        synchronized (lock) {
            if (!sounding) {
                return from;
            }
            long heard = line.getLongFramePosition() - stretchFrame;
            return from + Math.max(0, Math.min(heard, stretchSamples));
        }
    }

    void close() {
        synchronized (lock) {
            closed = true;
            playing = false;
            lock.notifyAll();
        }
        line.stop(); // frees a feeder that waits for room in the line
        line.close();
    }

    private void feed() {
        try {
            while (isWanted()) {
                playStretch();
            }
        } catch (ProblemException e) { // the take became unreadable: it falls silent, what was heard stays true
            LOG.warn("playing stopped: {}", e.problem().getClass().getSimpleName());
            pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            reader.close();
        }
    }

    /** Waits until there is something to play. @return false once closed */
    private boolean isWanted() throws InterruptedException {
        synchronized (lock) {
            while (!closed && !playing) {
                lock.wait();
            }
            return !closed;
        }
    }

    /** Plays until paused, sought, closed or at the end. */
    private void playStretch() {
        long start;
        int mySeeks;
        synchronized (lock) {
            start = from;
            mySeeks = seeks;
        }
        reader.seek(start);
        synchronized (lock) {
            if (mySeeks != seeks) {
                return;
            }
            stretchFrame = framesWritten;
            stretchSamples = 0;
            sounding = true;
        }
        line.start();
        short[] block = new short[BLOCK_SAMPLES];
        long next = start;
        boolean end = false;
        while (!end && goesOn(mySeeks)) {
            int count = reader.read(block);
            end = count < block.length;
            if (next == start) {
                fadeIn(block, count);
            }
            if (!write(block, count, mySeeks)) {
                break;
            }
            next += count;
        }
        if (!end) {
            int tail = Math.min(reader.read(block), FADE_SAMPLES);
            fadeOut(block, tail);
            write(block, tail, mySeeks);
        }
        settle(mySeeks, next, end);
    }

    private boolean goesOn(int mySeeks) {
        synchronized (lock) {
            return playing && !closed && seeks == mySeeks;
        }
    }

    /** Lets the rest be heard unless a seek wants to be heard first; then the position is where playing goes on. */
    private void settle(int mySeeks, long next, boolean end) {
        synchronized (lock) {
            if (closed || seeks != mySeeks) {
                return;
            }
        }
        line.drain();
        line.stop();
        synchronized (lock) {
            if (seeks == mySeeks) {
                from = next;
                sounding = false;
                if (end) {
                    playing = false;
                }
            }
        }
    }

    /** @return false when the line takes nothing any more: it was closed, or its device is gone */
    private boolean write(short[] samples, int count, int mySeeks) {
        byte[] bytes = new byte[count * Pcm.BYTES_PER_SAMPLE];
        for (int i = 0; i < count; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        int written = line.write(bytes, 0, bytes.length) / Pcm.BYTES_PER_SAMPLE;
        framesWritten += written;
        synchronized (lock) {
            if (seeks == mySeeks) {
                stretchSamples += written;
            }
            if (written < count) {
                playing = false;
            }
        }
        return written == count;
    }

    private static void fadeIn(short[] samples, int count) {
        for (int i = 0; i < Math.min(count, FADE_SAMPLES); i++) {
            samples[i] = (short) (samples[i] * i / FADE_SAMPLES);
        }
    }

    private static void fadeOut(short[] samples, int count) {
        for (int i = 0; i < count; i++) {
            samples[i] = (short) (samples[i] * (count - 1 - i) / FADE_SAMPLES);
        }
    }
}
