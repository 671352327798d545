package io.mockround.recording;

import java.util.Arrays;

/**
 * A run of samples in the format of {@link Pcm} and where it stands in the recording.
 *
 * @param firstSample position of the first sample, counted from 0 at the start of the recording
 * @param samples the samples; owned by the block, not to be changed afterwards
 */
public record PcmBlock(long firstSample, short[] samples) {

    public long endSample() {
        return firstSample + samples.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PcmBlock block
                && firstSample == block.firstSample
                && Arrays.equals(samples, block.samples);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(firstSample) * 31 + Arrays.hashCode(samples);
    }

    @Override
    public String toString() {
        return "PcmBlock[" + firstSample + "+" + samples.length + "]";
    }
}
