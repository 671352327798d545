package io.mockround.adapter.codec;

/**
 * How many frames stood where a stream is damaged, judged by the length of the others: so that what is behind the damage stays in its place.
 * What is no damage but an insertion, a tag for one, is not to be told here.
 */
final class LostFrames {

    private long frames;
    private long bytes;
    private long longest;
    private long lost;

    void taken(int frameBytes) {
        frames++;
        bytes += frameBytes;
        longest = Math.max(longest, frameBytes);
    }

    /** So many bytes made no sense: what could be one frame, however loud, is taken for one. Before the first frame they are none of ours. */
    void passed(int count) {
        if (frames > 0 && count > 0) {
            lost += count <= longest ? 1 : Math.round((double) count * frames / bytes);
        }
    }

    /** Whether one more is to be told, before the frame that was found. */
    boolean takeOne() {
        boolean isLost = lost > 0;
        lost -= isLost ? 1 : 0;
        return isLost;
    }
}
