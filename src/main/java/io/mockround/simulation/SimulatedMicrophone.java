package io.mockround.simulation;

import io.mockround.recording.Gap;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmBlock;
import io.mockround.recording.PcmStream;
import java.util.Arrays;
import java.util.List;

/** A narration as a microphone: silence when it ends, silence while it is lost; the narration goes on meanwhile. */
final class SimulatedMicrophone {

    private final PcmStream narration;
    private final List<Gap> gaps;
    private long position;

    /** @param narration null for a silent room */
    SimulatedMicrophone(PcmStream narration, List<Gap> gaps) {
        this.narration = narration;
        this.gaps = gaps;
    }

    /** Goes on in the narration before the first block: what was said before then was said to nobody. */
    void skip(long samples) {
        short[] unheard = new short[Pcm.BLOCK_SAMPLES];
        for (long left = narration == null ? 0 : samples; left > 0; ) {
            short[] into = left < unheard.length ? new short[(int) left] : unheard;
            left = narration.read(into) == 0 ? 0 : left - into.length;
        }
    }

    /** The next 100 ms. */
    PcmBlock next() {
        short[] samples = new short[Pcm.BLOCK_SAMPLES];
        if (narration != null) {
            narration.read(samples);
        }
        PcmBlock block = new PcmBlock(position, samples);
        gaps.forEach(gap -> silence(block, gap));
        position = block.endSample();
        return block;
    }

    private static void silence(PcmBlock block, Gap gap) {
        long from = Math.max(block.firstSample(), Pcm.toSamples(gap.startMs()));
        long to = Math.min(block.endSample(), Pcm.toSamples(gap.endMs()));
        if (from < to) {
            Arrays.fill(
                    block.samples(), (int) (from - block.firstSample()), (int) (to - block.firstSample()), (short) 0);
        }
    }
}
