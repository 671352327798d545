package io.mockround.recording;

import java.util.Arrays;

/**
 * Makes one channel of several, frame by frame: the mean of those that carry sound. A dead channel does not halve the voice, and two of
 * opposite polarity do not cancel it.
 *
 * <p>A channel is dead as long as it has never come within {@value #DEAD_DB} dB of the loudest, both at the loudest moment they have had: so one
 * that has spoken keeps its share in its pauses, and a voice that begins on it late is heard from its first moments. A change of mind is a fade
 * of {@value #FADE_MS} ms, too slow to click, too fast to cost a sound. Where two channels are nearly each other's opposite (a balanced
 * cable in a stereo socket), the louder stands alone. Nothing is delayed, and nothing depends on how the sound is portioned. While the choice
 * stands, the chosen channel passes bit for bit.
 *
 * <p>A channel that falls silent later keeps its share: half the level, no word lost. The values must be finite. Not thread-safe.
 */
public final class ChannelChoice {

    /** The crosstalk of an unplugged input lies 50 dB and more below its neighbour, a second voice in a room 30 dB at most. */
    private static final int DEAD_DB = 40;

    private static final double DEAD_SHARE = StrictMath.pow(10, -DEAD_DB / 10.0);

    /** Even a faint voice has this much of a mean of its channels; what is less was cancelled. Power, 20 dB. */
    private static final double CANCELLED_SHARE = 0.01;

    /** Twelve dB above the entry, so that the choice does not flutter. */
    private static final double UNCANCELLED_SHARE = 0.16;

    private static final int FADE_MS = 20;
    private static final double LEVEL_SECONDS = 0.02;

    /** Two microphones in one room cancel single tones for moments; an inverted pair cancels for ever. */
    private static final double CANCELLING_SECONDS = 0.5;

    /** Far under one part of a 24-bit sample; ends decays before they become slow denormal numbers. */
    private static final double NOTHING = 1e-30;

    private final int channels;
    private final double levelStep;
    private final double cancellingStep;
    private final float fadeStep;
    private final double[] power;
    private final double[] loudest;
    private final float[] share;
    private final float[] target;
    private double meanPower;
    private double powerOfMean;
    /** The channel that stands alone while the others would cancel it, or -1. */
    private int sole = -1;

    /** @throws IllegalArgumentException when there is no channel, or no rate */
    public ChannelChoice(int channels, int rateHz) {
        if (channels < 1 || rateHz < 1) {
            throw new IllegalArgumentException(channels + " channels at " + rateHz + " Hz");
        }
        this.channels = channels;
        levelStep = Math.min(1, 1 / (LEVEL_SECONDS * rateHz));
        cancellingStep = Math.min(1, 1 / (CANCELLING_SECONDS * rateHz));
        fadeStep = Math.min(1, 1000f / (FADE_MS * rateHz));
        power = new double[channels];
        loudest = new double[channels];
        share = new float[channels];
        target = new float[channels];
        Arrays.fill(share, 1f / channels);
    }

    /**
     * The one value of the next frame, on the scale of its channels.
     *
     * @param frame one value of each channel; the caller's again afterwards
     */
    public float mix(float[] frame) {
        if (channels == 1) {
            return frame[0];
        }
        boolean isFirstSound = loudest() == 0;
        measure(frame);
        choose(frame);
        float mixed = 0;
        for (int c = 0; c < channels; c++) {
            share[c] = isFirstSound ? target[c] : nearer(share[c], target[c]);
            mixed += share[c] * frame[c];
        }
        return mixed;
    }

    private void measure(float[] frame) {
        for (int c = 0; c < channels; c++) {
            power[c] = followed(power[c], (double) frame[c] * frame[c], levelStep);
            loudest[c] = Math.max(loudest[c], power[c]);
        }
    }

    private void choose(float[] frame) {
        double enough = loudest() * DEAD_SHARE;
        int alive = 0;
        double sum = 0;
        double sumOfPowers = 0;
        for (int c = 0; c < channels; c++) {
            if (loudest[c] >= enough) {
                alive++;
                sum += frame[c];
                sumOfPowers += (double) frame[c] * frame[c];
            }
        }
        meanPower = followed(meanPower, sumOfPowers / alive, cancellingStep);
        powerOfMean = followed(powerOfMean, sum / alive * (sum / alive), cancellingStep);
        if (sole < 0 ? powerOfMean < meanPower * CANCELLED_SHARE : powerOfMean > meanPower * UNCANCELLED_SHARE) {
            sole = sole < 0 ? indexOfLoudest() : -1;
        }
        for (int c = 0; c < channels; c++) {
            boolean counts = sole < 0 ? loudest[c] >= enough : c == sole;
            target[c] = counts ? 1f / (sole < 0 ? alive : 1) : 0;
        }
    }

    private float nearer(float from, float to) {
        return from < to ? Math.min(to, from + fadeStep) : Math.max(to, from - fadeStep);
    }

    private double loudest() {
        return loudest[indexOfLoudest()];
    }

    private int indexOfLoudest() {
        int found = 0;
        for (int c = 1; c < channels; c++) {
            found = loudest[c] > loudest[found] ? c : found;
        }
        return found;
    }

    private static double followed(double level, double now, double step) {
        double next = level + (now - level) * step;
        return next < NOTHING ? 0 : next;
    }
}
