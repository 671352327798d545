package io.mockround.adapter.javasound;

import io.mockround.adapter.javasound.StretchedTake.Piece;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Pcm;
import io.mockround.recording.PlaybackSpeed;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One take on its way to one line. Controlled from one thread, fed by its own, named {@code playback}.
 *
 * <p>The line is never flushed: sound is faded in, and faded out before a pause, a seek or the end. So the line's frame position counts
 * every sample written since it was opened. What fades out is not counted as heard: played on, it is heard again in full.
 */
final class Playback {

    private static final Logger LOG = LoggerFactory.getLogger(Playback.class);

    /** What a line still holds is heard within its buffer's 300 ms; one whose device is gone may hold its feeder for ever. */
    private static final long ENDING_MS = 1_000;

    private static final long NOWHERE = -1;

    private final SourceDataLine line;
    private final StretchedTake take;
    private final Thread feeder = new Thread(this::feed, "playback");
    private final Object lock = new Object();

    // all guarded by lock
    private final Heard heard = new Heard();
    private PlaybackSpeed speed;
    private boolean wanted;
    private boolean sounding;
    private boolean closed;
    /** Where a seek leads to, until the feeder has gone there. */
    private long target = 0;

    // feeder thread only
    private Piece piece;
    private long framesWritten;

    Playback(SourceDataLine line, TakeReader reader, PlaybackSpeed speed) {
        this.line = line;
        this.take = new StretchedTake(reader);
        this.speed = speed;
        feeder.setDaemon(true);
    }

    void begin() {
        feeder.start();
    }

    void play() {
        synchronized (lock) {
            wanted = true;
            lock.notifyAll();
        }
    }

    void pause() {
        synchronized (lock) {
            wanted = false;
        }
    }

    void seek(long sample) {
        synchronized (lock) {
            target = sample;
            heard.restAt(sample);
        }
    }

    void speed(PlaybackSpeed speed) {
        synchronized (lock) {
            this.speed = speed;
        }
    }

    boolean isPlaying() {
        synchronized (lock) {
            return wanted || sounding;
        }
    }

    /** The line is asked before the lock is taken: a driver that does not answer must not hold the keys too. */
    long position() {
        long framesPlayed = line.getLongFramePosition();
        synchronized (lock) {
            return heard.at(framesPlayed);
        }
    }

    /** Fades out and gives the line back; does not wait for it. */
    void close() {
        synchronized (lock) {
            closed = true;
            wanted = false;
            lock.notifyAll();
        }
        Thread ending = new Thread(this::end, "playback-end");
        ending.setDaemon(true);
        ending.start();
    }

    private void end() {
        try {
            feeder.join(ENDING_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        line.stop(); // frees a feeder that waits for a device that is gone
        line.close();
    }

    private void feed() {
        try {
            while (isWanted()) {
                playOn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            take.close();
        }
    }

    /** Waits until there is something to play. @return false once closed */
    private boolean isWanted() throws InterruptedException {
        synchronized (lock) {
            while (!closed && !wanted) {
                lock.wait();
            }
            return !closed;
        }
    }

    private void playOn() {
        try {
            goToTarget();
            line.start();
            boolean ended = playUntilStopped();
            if (!goesOnElsewhere()) {
                fallSilent(ended);
            }
        } catch (ProblemException e) { // the take became unreadable
            LOG.warn("playing stopped: {}", e.problem().getClass().getSimpleName());
            line.drain();
            line.stop();
            giveUp();
        } catch (LineLostException e) {
            LOG.info("playing stopped: the line takes nothing");
            giveUp();
        }
    }

    private void goToTarget() {
        long wantedSample;
        synchronized (lock) {
            wantedSample = target;
            target = NOWHERE;
            sounding = true;
            take.speed(speed);
        }
        if (wantedSample != NOWHERE) {
            take.seek(wantedSample);
            piece = take.next();
        }
    }

    /** Leaves in {@link #piece} what is to be heard next. @return true at the end of the take */
    private boolean playUntilStopped() throws LineLostException {
        boolean begun = false;
        while (goesOn()) {
            short[] samples = begun ? piece.samples() : Fade.in(piece.samples());
            write(piece.isLast() ? Fade.out(samples) : samples, piece.from(), piece.to());
            begun = true;
            boolean ended = piece.isLast();
            piece = take.next();
            if (ended) {
                return true;
            }
        }
        if (begun) {
            short[] tail = Arrays.copyOf(piece.samples(), Math.min(Fade.SAMPLES, piece.samples().length));
            write(Fade.out(tail), piece.from(), piece.from());
        }
        return false;
    }

    private boolean goesOn() {
        synchronized (lock) {
            take.speed(speed);
            return wanted && !closed && target == NOWHERE;
        }
    }

    private boolean goesOnElsewhere() {
        synchronized (lock) {
            return wanted && !closed && target != NOWHERE;
        }
    }

    private void fallSilent(boolean ended) {
        line.drain();
        line.stop();
        synchronized (lock) {
            sounding = false;
            if (target == NOWHERE) {
                heard.restAt(piece.from());
                wanted &= !ended;
            }
        }
    }

    /** Stays where it was heard last; played again, it tries again from there. */
    private void giveUp() {
        long framesPlayed = line.getLongFramePosition();
        synchronized (lock) {
            sounding = false;
            wanted = false;
            if (target == NOWHERE) {
                target = heard.at(framesPlayed);
            }
        }
    }

    private void write(short[] samples, long from, long to) throws LineLostException {
        byte[] bytes = new byte[samples.length * Pcm.BYTES_PER_SAMPLE];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().put(samples);
        int written = line.write(bytes, 0, bytes.length) / Pcm.BYTES_PER_SAMPLE;
        long firstFrame = framesWritten;
        framesWritten += written;
        if (written < samples.length) {
            throw new LineLostException();
        }
        synchronized (lock) {
            if (target == NOWHERE) {
                heard.written(firstFrame, written, from, to);
            }
        }
    }

    /** The line takes less than it is given: it was closed, or its device is gone. */
    private static final class LineLostException extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
