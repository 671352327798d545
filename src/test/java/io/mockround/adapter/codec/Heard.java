package io.mockround.adapter.codec;

import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Everything a stream had to give. */
record Heard(short[] samples, boolean endedEarly, long promisedMs, long silencedMs) {

    /** Longer than any clip. */
    private static final int LONGEST = 60 * Pcm.SAMPLE_RATE_HZ;

    /** Decodes in this process, whatever the kind. */
    static Heard inside(Path file) throws IOException {
        return all(AudioFiles.resampled(SoundFile.of(file)));
    }

    /** Reads to the end and closes. */
    static Heard all(PcmStream stream) {
        try (stream) {
            return of(stream);
        }
    }

    /** Reads to the end. */
    static Heard of(PcmStream stream) {
        short[] samples = new short[LONGEST];
        int count = stream.read(samples);
        return new Heard(Arrays.copyOf(samples, count), stream.endedEarly(), stream.promisedMs(), stream.silencedMs());
    }

    /**
     * How late the tone is that should begin at this time, in ms, if it is heard within 100 ms.
     *
     * @throws AssertionError when it is not heard there
     */
    double latenessMs(int beginMs) {
        short[] chirp = ChirpTrack.chirp(Pcm.SAMPLE_RATE_HZ);
        int expected = (int) Pcm.toSamples(beginMs);
        int farthest = (int) Pcm.toSamples(100);
        double best = 0;
        int bestAt = 0;
        for (int at = Math.max(0, expected - farthest); at <= expected + farthest; at++) {
            double likeness = likeness(chirp, at);
            if (likeness > best) {
                best = likeness;
                bestAt = at;
            }
        }
        if (best < 0.6) { // the coarsest clip keeps .65
            throw new AssertionError("no tone near " + beginMs + " ms: " + best);
        }
        return (bestAt - expected) * 1000.0 / Pcm.SAMPLE_RATE_HZ;
    }

    /** The correlation of the tone with what is heard from here on; 0 where the sound ends before. */
    private double likeness(short[] chirp, int at) {
        if (at + chirp.length > samples.length) {
            return 0;
        }
        double product = 0;
        double chirpPower = 0;
        double power = 1;
        for (int i = 0; i < chirp.length; i++) {
            product += (double) chirp[i] * samples[at + i];
            chirpPower += (double) chirp[i] * chirp[i];
            power += (double) samples[at + i] * samples[at + i];
        }
        return product / Math.sqrt(chirpPower * power);
    }
}
