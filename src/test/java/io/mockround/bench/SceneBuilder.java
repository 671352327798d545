package io.mockround.bench;

import io.mockround.analysis.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** Puts a scene together: what is said piece by piece, then what lies over all of it. */
final class SceneBuilder {

    /** The mean level of speech, −24.4 dBFS. Noises are told by how far they lie below it. */
    static final double SPEECH = 0.06;

    /** Every microphone hisses: −80 dBFS. */
    private static final double HISS = 1e-4;

    private final Random random;
    private final List<Span> silences = new ArrayList<>();
    private final List<Span> filledPauses = new ArrayList<>();
    private double[] sound = new double[Sounds.RATE_HZ];
    private int length;

    SceneBuilder(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    int length() {
        return length;
    }

    List<Span> silences() {
        return silences;
    }

    SceneBuilder say(double[] normalised, double db) {
        append(normalised, SPEECH * Sounds.gain(db));
        return this;
    }

    SceneBuilder hesitate(double[] normalised, double db) {
        long start = nowMs();
        append(normalised, SPEECH * Sounds.gain(db));
        filledPauses.add(new Span(start, nowMs()));
        return this;
    }

    SceneBuilder pause(double seconds) {
        long start = nowMs();
        append(new double[(int) (seconds * Sounds.RATE_HZ)], 0);
        if (nowMs() > start) {
            silences.add(new Span(start, nowMs()));
        }
        return this;
    }

    /** @param dbBelowSpeech the distance between their mean levels */
    SceneBuilder over(double[] normalised, double dbBelowSpeech) {
        return overAsIs(normalised, SPEECH * Sounds.gain(-dbBelowSpeech), 0);
    }

    /** @param from the sample at which it begins */
    SceneBuilder overAsIs(double[] noise, double gain, int from) {
        for (int i = 0; i < noise.length && from + i < length; i++) {
            sound[from + i] += gain * noise[i];
        }
        return this;
    }

    /** @param gainAt of a place in the scene, 0-1 */
    SceneBuilder scaled(DoubleUnaryOperator gainAt) {
        for (int i = 0; i < length; i++) {
            sound[i] *= gainAt.applyAsDouble((double) i / length);
        }
        return this;
    }

    /** How long ago speech was, or until it will be, at each sample: for a noise gate. */
    boolean isSpokenNear(int sample, int reach) {
        long ms = sample * 1_000L / Sounds.RATE_HZ;
        long reachMs = reach * 1_000L / Sounds.RATE_HZ;
        return silences.stream().noneMatch(gap -> gap.startMs() + reachMs <= ms && ms < gap.endMs() - reachMs);
    }

    Scene build(String name) {
        short[] samples = new short[length];
        for (int i = 0; i < length; i++) {
            double value = sound[i] + HISS * random.nextGaussian();
            samples[i] = (short) Math.max(-32_768, Math.min(32_767, Math.rint(value * 32_768)));
        }
        return new Scene(name, samples, List.copyOf(silences), List.copyOf(filledPauses));
    }

    private long nowMs() {
        return length * 1_000L / Sounds.RATE_HZ;
    }

    private void append(double[] piece, double gain) {
        if (length + piece.length > sound.length) {
            sound = Arrays.copyOf(sound, 2 * (length + piece.length));
        }
        for (double value : piece) {
            sound[length++] = gain * value;
        }
    }
}
