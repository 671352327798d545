package io.mockround.adapter.codec;

/**
 * Which of the decoded frames are the sound itself: encoders put some before and after it.
 *
 * @param from the first
 * @param to after the last; {@link #END} when the file does not say
 */
record KeptFrames(long from, long to) {

    static final long END = Long.MAX_VALUE;

    KeptFrames {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** How many; 0 when that is not known. */
    long promised() {
        return to == END ? 0 : to - from;
    }
}
