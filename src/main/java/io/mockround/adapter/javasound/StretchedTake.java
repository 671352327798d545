package io.mockround.adapter.javasound;

import io.mockround.recording.Pcm;
import io.mockround.recording.PlaybackSpeed;
import io.mockround.recording.TimeStretch;
import java.util.Arrays;

/** A take at a speed, in pieces. Not thread-safe. */
final class StretchedTake implements AutoCloseable {

    static final int PIECE_SAMPLES = (int) Pcm.toSamples(20);

    private final TakeReader reader;
    private final short[] portion = new short[PIECE_SAMPLES];
    private PlaybackSpeed speed = PlaybackSpeed.AS_SPOKEN;
    private TimeStretch stretch = new TimeStretch(speed);

    /** Where in the take the stretch began. */
    private long first;

    /** Read ahead by one piece, to know which one is the last. */
    private Piece ahead;

    StretchedTake(TakeReader reader) {
        this.reader = reader;
    }

    /** The next piece begins with this sample; it is empty if the take is shorter. */
    void seek(long sample) {
        reader.seek(sample);
        first = sample;
        stretch = new TimeStretch(speed);
        ahead = null;
    }

    /** From the piece after the next on. */
    void speed(PlaybackSpeed wanted) {
        speed = wanted;
        stretch.speed(wanted);
    }

    /** Empty after the last one. */
    Piece next() {
        Piece piece = ahead == null ? read() : ahead;
        ahead = read();
        return ahead.samples().length == 0 ? piece.asLast() : piece;
    }

    @Override
    public void close() {
        reader.close();
    }

    private Piece read() {
        long from = first + stretch.position();
        short[] samples = new short[PIECE_SAMPLES];
        int count = 0;
        while (count < samples.length) {
            int ready = stretch.read(samples, count, samples.length - count);
            count += ready;
            if (ready == 0 && !readMore()) {
                break;
            }
        }
        return new Piece(Arrays.copyOf(samples, count), from, first + stretch.position(), false);
    }

    /** False when the take has ended and all of it was handed out. */
    private boolean readMore() {
        if (stretch.isFinished()) {
            return false;
        }
        int count = reader.read(portion);
        stretch.write(portion, count);
        if (count < portion.length) {
            stretch.finish();
        }
        return true;
    }

    /**
     * Sound ready to be heard.
     *
     * @param from the sample of the take with which it begins, {@code to} the one before which it ends
     * @param isLast whether the take ends with it
     */
    record Piece(short[] samples, long from, long to, boolean isLast) {

        private Piece asLast() {
            return new Piece(samples, from, to, true);
        }
    }
}
