package io.mockround.analysis;

import io.mockround.recording.Pcm;

/**
 * Cuts sound into frames of 40 ms around every tenth millisecond. Frame n is centred on n * 10 ms and stands for the time from there
 * to the next; before the first sample and after the last there is silence. A microphone's constant offset may stay: level and
 * voicing are measured above it.
 */
final class Frames {

    static final int HOP_MS = 10;
    static final int HOP = (int) Pcm.toSamples(HOP_MS);
    static final int LENGTH = (int) Pcm.toSamples(40);

    private static final double FULL_SCALE = 32_768;

    private final double[] frame = new double[LENGTH];
    private int filled = LENGTH / 2;
    private long samples;
    private long emitted;

    /** Takes one sample; true when that completes a frame, which {@link #current()} shows until the next sample. */
    boolean accept(short sample) {
        samples++;
        return append(sample / FULL_SCALE);
    }

    /** Completes the next frame with silence; false when every frame of the sound has been seen. */
    boolean acceptEnd() {
        if (emitted >= (samples - 1) / HOP) {
            return false;
        }
        while (!append(0)) {
            // one more sample of silence
        }
        return true;
    }

    /** The samples of the frame, full scale being 1. Only to be read, and only until the next sample. */
    double[] current() {
        return frame;
    }

    long sampleCount() {
        return samples;
    }

    private boolean append(double value) {
        if (filled == LENGTH) {
            System.arraycopy(frame, HOP, frame, 0, LENGTH - HOP);
            filled -= HOP;
        }
        frame[filled++] = value;
        if (filled < LENGTH) {
            return false;
        }
        emitted++;
        return true;
    }
}
