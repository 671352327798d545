package io.mockround.analysis;

import java.util.Arrays;

/**
 * The quietest moments shortly before and after a frame. Nobody speaks for three seconds without closing lips or throat, so sound that stays
 * above a level for so long is a noise of at least that level: a fan that starts is known at once, while a percentile of what was heard lately
 * would take it for speech for ten seconds.
 */
final class Valleys {

    static final int BLOCK_FRAMES = 10;

    private static final int REACH_BLOCKS = 30;
    private static final int CAPACITY = 2 * REACH_BLOCKS + 2;

    private final double[] quietest = new double[CAPACITY];
    private long frames;

    Valleys() {
        Arrays.fill(quietest, Double.MAX_VALUE);
    }

    void learn(double dbfs) {
        int slot = slot(frames / BLOCK_FRAMES);
        quietest[slot] = frames % BLOCK_FRAMES == 0 ? dbfs : Math.min(quietest[slot], dbfs);
        frames++;
    }

    /** The higher of the quietest levels three seconds before and three seconds after this frame, as far as both are known in full. */
    double floorDbfs(long frame) {
        long block = frame / BLOCK_FRAMES;
        return Math.max(quietest(block - REACH_BLOCKS, block), quietest(block, block + REACH_BLOCKS));
    }

    private double quietest(long from, long to) {
        if (from < 0 || to * BLOCK_FRAMES > frames) {
            return -Double.MAX_VALUE;
        }
        double lowest = Double.MAX_VALUE;
        for (long block = from; block < to; block++) {
            lowest = Math.min(lowest, quietest[slot(block)]);
        }
        return lowest;
    }

    private static int slot(long block) {
        return (int) (block % CAPACITY);
    }
}
