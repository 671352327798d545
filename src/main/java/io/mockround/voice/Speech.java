package io.mockround.voice;

import java.time.Duration;
import java.util.Arrays;

/**
 * Speech as sound, one channel.
 *
 * @param samples signed 16-bit; not to be changed
 */
public record Speech(short[] samples, int rateHz) {

    /** Below this, −50 dBFS, a synthetic voice is silent. */
    private static final int SILENT = 104;

    /** What is left at both ends: a soft onset is speech. */
    private static final int MARGIN_MS = 20;

    public Duration length() {
        return Duration.ofMillis(samples.length * 1_000L / rateHz);
    }

    /** Without the silence at both ends: engines add up to half a second, in which nobody knows that they may answer. Empty if it is all silence. */
    public Speech trimmed() {
        int margin = rateHz * MARGIN_MS / 1_000;
        int from = 0;
        while (from < samples.length && Math.abs(samples[from]) < SILENT) {
            from++;
        }
        if (from == samples.length) {
            return new Speech(new short[0], rateHz);
        }
        int to = samples.length;
        while (Math.abs(samples[to - 1]) < SILENT) {
            to--;
        }
        return new Speech(
                Arrays.copyOfRange(samples, Math.max(0, from - margin), Math.min(samples.length, to + margin)), rateHz);
    }

    /** As loud that its loudest sample is this share of full scale; silence stays silent. */
    public Speech withPeak(double share) {
        int peak = 0;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs((int) sample));
        }
        double gain = peak == 0 ? 0 : share * Short.MAX_VALUE / peak;
        short[] scaled = new short[samples.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (short) Math.round(samples[i] * gain);
        }
        return new Speech(scaled, rateHz);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Speech speech && rateHz == speech.rateHz && Arrays.equals(samples, speech.samples);
    }

    @Override
    public int hashCode() {
        return 31 * rateHz + Arrays.hashCode(samples);
    }

    @Override
    public String toString() {
        return "Speech[" + length().toMillis() + " ms]";
    }
}
