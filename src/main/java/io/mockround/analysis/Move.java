package io.mockround.analysis;

import java.util.Set;

/** What a piece of an answer does. */
enum Move {
    /** Comparing, quoting, setting out: before the first position. */
    PREPARES,
    TAKES_POSITION,
    /** With the position held. */
    GOES_ON,
    OPENS_THREAD,
    STAYS_IN_THREAD;

    boolean mayBegin() {
        return this == PREPARES || this == TAKES_POSITION;
    }

    boolean mayFollow(Move before) {
        return switch (this) {
            case PREPARES -> before == PREPARES;
            case TAKES_POSITION -> true;
            case GOES_ON -> Set.of(TAKES_POSITION, GOES_ON).contains(before);
            case OPENS_THREAD -> before != PREPARES;
            case STAYS_IN_THREAD -> Set.of(OPENS_THREAD, STAYS_IN_THREAD).contains(before);
        };
    }
}
