package io.mockround.adapter.javasound;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which sample of the take is being heard, told from how many frames have left the line. Not thread-safe. */
final class Heard {

    private final Deque<Stretch> stretches = new ArrayDeque<>();
    private long resting;

    /** Nothing of the take is on its way: it rests before this sample. */
    void restAt(long sample) {
        stretches.clear();
        resting = sample;
    }

    /** The frames from {@code firstFrame} on stand for the take's samples between two places. */
    void written(long firstFrame, int frames, long from, long to) {
        stretches.add(new Stretch(firstFrame, frames, from, to));
    }

    /** @param framesPlayed how many frames have left the line since it was opened; never fewer than the last time */
    long at(long framesPlayed) {
        while (!stretches.isEmpty() && stretches.peek().endFrame() <= framesPlayed) {
            resting = stretches.poll().to();
        }
        Stretch now = stretches.peek();
        return now == null || framesPlayed < now.firstFrame() ? resting : now.at(framesPlayed);
    }

    private record Stretch(long firstFrame, int frames, long from, long to) {

        long endFrame() {
            return firstFrame + frames;
        }

        long at(long frame) {
            return from + (to - from) * (frame - firstFrame) / frames;
        }
    }
}
