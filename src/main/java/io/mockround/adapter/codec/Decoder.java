package io.mockround.adapter.codec;

import java.io.Closeable;
import java.io.IOException;

/** Reads the sound of one file at the file's own rate. A frame is one sample of every channel. Not thread-safe. */
interface Decoder extends Closeable {

    int rateHz();

    int channels();

    /** How many frames the file says there are; 0 when it does not say. */
    long promisedFrames();

    /**
     * Reads on, at most what fits into the array: frame after frame, on the scale of 16 bits.
     *
     * @return how many frames were written; 0 at the end, or where the file is damaged
     */
    int read(float[] into) throws IOException;

    /** Whether reading ended because the file breaks off, or what follows makes no sense. */
    boolean isDamaged();

    /** How many of the frames read so far are silence, standing for what could not be decoded. */
    default long silencedFrames() {
        return 0;
    }
}
