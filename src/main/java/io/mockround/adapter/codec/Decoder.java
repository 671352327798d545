package io.mockround.adapter.codec;

import java.io.Closeable;
import java.io.IOException;

/** Reads the sound of one file at the file's own rate, its channels averaged. */
interface Decoder extends Closeable {

    int rateHz();

    /** How many samples of each channel the header says there are; 0 when it does not say. */
    long promisedFrames();

    /**
     * Reads on, at most the length of the array, on the scale of 16 bits.
     *
     * @return how many values were written; 0 at the end, or where the file is damaged
     */
    int read(float[] into) throws IOException;

    /** Whether reading ended because what follows makes no sense. */
    boolean isDamaged();
}
