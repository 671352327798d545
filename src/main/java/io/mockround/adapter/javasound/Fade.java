package io.mockround.adapter.javasound;

import io.mockround.recording.Pcm;

/** Sound that begins or ends in the middle clicks unless it does so over some milliseconds. */
final class Fade {

    /** Long enough to be soft, too short to be missed from a word. */
    static final int SAMPLES = (int) Pcm.toSamples(5);

    private Fade() {}

    /** The same, rising from nothing over the first samples. */
    static short[] in(short[] samples) {
        short[] faded = samples.clone();
        int length = Math.min(SAMPLES, faded.length);
        for (int i = 0; i < length; i++) {
            faded[i] = (short) (faded[i] * i / length);
        }
        return faded;
    }

    /** The same, falling to nothing over the last samples. */
    static short[] out(short[] samples) {
        short[] faded = samples.clone();
        int length = Math.min(SAMPLES, faded.length);
        for (int i = 0; i < length; i++) {
            faded[faded.length - 1 - i] = (short) (faded[faded.length - 1 - i] * i / length);
        }
        return faded;
    }
}
