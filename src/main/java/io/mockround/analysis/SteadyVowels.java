package io.mockround.analysis;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cuts the sound track into stretches of one central vowel whose second formant stands still. A dip or a crack in the voice does not end
 * one, if the same vowel goes on behind it. Counts in frames.
 */
final class SteadyVowels {

    private static final long NONE = -1;

    /** Steady: over 90 ms the second formant stays within this. A diphthong or a neighbouring consonant moves it by several hundred. */
    private static final double STILL_HZ = 65;

    static final int REACH = 4;

    private static final int LONGEST_GAP = 4;
    private static final double SAME_ACROSS_GAP_HZ = 150;

    /** A shorter stretch is met in every syllable. */
    private static final int LEAST_STEADY = 10;
    /** Nobody hesitates 3 s in one breath; a tone or a song lasts. */
    private static final int LONGEST = 300;

    private static final int LONGEST_DIP = 10;
    private static final double DEEPEST_DIP_DB = 12;
    private static final double SAME_FIRST_HZ = 120;
    private static final double SAME_SECOND_HZ = 70;

    private final SoundTrack track;
    private final Deque<long[]> found = new ArrayDeque<>();
    private long start = NONE;
    private long end;
    private int steadyFrames;

    SteadyVowels(SoundTrack track) {
        this.track = track;
    }

    /** Takes the next frame; those up to {@code decided} are known. */
    void accept(long frame, long decided) {
        if (isSteady(frame, decided)) {
            if (start != NONE && !continues(frame)) {
                close();
            }
            if (start == NONE) {
                start = frame;
                steadyFrames = 0;
            }
            end = frame + 1;
            steadyFrames++;
        } else if (start != NONE && frame - end > LONGEST_GAP) {
            close();
        }
    }

    void finish() {
        if (start != NONE) {
            close();
        }
    }

    /** The oldest stretch {from, to} that ended before this frame and will not grow, or null. */
    long[] poll(long endedBefore) {
        long[] oldest = found.peek();
        boolean mayGrow = oldest != null && found.size() == 1 && start != NONE && start - oldest[1] <= LONGEST_DIP;
        return oldest == null || oldest[1] >= endedBefore || mayGrow ? null : found.poll();
    }

    private boolean isSteady(long frame, long decided) {
        if (!track.isCentral(frame)) {
            return false;
        }
        double lowest = Double.MAX_VALUE;
        double highest = 0;
        int central = 0;
        for (long at = Math.max(0, frame - REACH); at <= Math.min(decided - 1, frame + REACH); at++) {
            if (track.isCentral(at)) {
                lowest = Math.min(lowest, track.secondHz(at));
                highest = Math.max(highest, track.secondHz(at));
                central++;
            }
        }
        return central > REACH && highest - lowest < STILL_HZ;
    }

    private boolean continues(long frame) {
        return frame - end <= LONGEST_GAP
                && isLoudThroughout(end, frame)
                && Math.abs(track.secondHz(frame) - track.secondHz(end - 1)) < SAME_ACROSS_GAP_HZ;
    }

    private void close() {
        if (steadyFrames >= LEAST_STEADY) {
            long[] last = found.peekLast();
            if (last != null && isSameVowel(last)) {
                last[1] = end;
            } else {
                found.add(new long[] {start, end});
            }
            long[] newest = found.peekLast();
            if (newest[1] - newest[0] > LONGEST) {
                found.pollLast();
            }
        }
        start = NONE;
    }

    private boolean isSameVowel(long[] last) {
        return start - last[1] <= LONGEST_DIP
                && isLoudThroughout(last[1], start)
                && Math.abs(medianFirst(start, end) - medianFirst(last[0], last[1])) < SAME_FIRST_HZ
                && Math.abs(medianSecond(start, end) - medianSecond(last[0], last[1])) < SAME_SECOND_HZ
                && lowest(last[1], start) > Math.min(highest(last[0], last[1]), highest(start, end)) - DEEPEST_DIP_DB;
    }

    private boolean isLoudThroughout(long from, long to) {
        for (long frame = from; frame < to; frame++) {
            if (!track.isLoud(frame)) {
                return false;
            }
        }
        return true;
    }

    private double medianFirst(long from, long to) {
        FrameValues values = new FrameValues();
        for (long frame = from; frame < to; frame++) {
            if (track.isCentral(frame)) {
                values.add(track.firstHz(frame));
            }
        }
        return values.median();
    }

    private double medianSecond(long from, long to) {
        FrameValues values = new FrameValues();
        for (long frame = from; frame < to; frame++) {
            if (track.isCentral(frame)) {
                values.add(track.secondHz(frame));
            }
        }
        return values.median();
    }

    private double lowest(long from, long to) {
        double lowest = Double.MAX_VALUE;
        for (long frame = from; frame < to; frame++) {
            lowest = Math.min(lowest, track.levelDbfs(frame));
        }
        return lowest;
    }

    private double highest(long from, long to) {
        double highest = -Double.MAX_VALUE;
        for (long frame = from; frame < to; frame++) {
            highest = Math.max(highest, track.levelDbfs(frame));
        }
        return highest;
    }
}
