package io.mockround.recording;

import java.io.Closeable;

/** Sound read from somewhere, already in the format of {@link Pcm}. Not thread-safe. */
public interface PcmStream extends Closeable {

    /**
     * Fills the array from its start.
     *
     * @return how many samples were written; fewer than asked only at the end, 0 when there is nothing left
     * @throws io.mockround.problem.ProblemException when the source fails
     */
    int read(short[] into);

    /** True once the end was met before the length its header had promised: the source was cut off. */
    boolean endedEarly();

    /** How long the header says the sound is, in milliseconds; 0 when it does not say. */
    long promisedMs();

    /** How many milliseconds of what was read are silence that stands for what is damaged in the source. Told at the end. */
    default long silencedMs() {
        return 0;
    }

    @Override
    void close();
}
