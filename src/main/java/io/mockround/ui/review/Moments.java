package io.mockround.ui.review;

import java.util.List;
import java.util.stream.LongStream;

/** Times to jump between, in order. Immutable. */
final class Moments {

    static final Moments NONE = new Moments(List.of());

    /** A jump lands a few milliseconds beside its moment; that is still the same moment. */
    private static final long SAME_MS = 30;

    /** Going back soon after a moment means the one before it, as on any player. */
    private static final long JUST_HEARD_MS = 1_500;

    private final long[] times;

    private Moments(List<Long> times) {
        this.times =
                times.stream().flatMapToLong(LongStream::of).sorted().distinct().toArray();
    }

    static Moments at(List<Long> times) {
        return new Moments(times);
    }

    /** The first after this position, or null. */
    Long after(long positionMs) {
        for (long time : times) {
            if (time > positionMs + SAME_MS) {
                return time;
            }
        }
        return null;
    }

    /** The last before this position that was not only just reached, or null. */
    Long before(long positionMs) {
        Long found = null;
        for (long time : times) {
            if (time < positionMs - JUST_HEARD_MS) {
                found = time;
            }
        }
        return found;
    }
}
