package io.mockround.ui.trends;

import io.mockround.messages.Messages;

/** How far back is looked. */
public enum Range {
    LAST_10(10),
    DAYS_30(null),
    ALL(null),
    /** From one day to another. */
    DAYS(null);

    private final Integer last;

    Range(Integer last) {
        this.last = last;
    }

    /** How many sessions; null for all there are. */
    Integer last() {
        return last;
    }

    @Override
    public String toString() {
        return Messages.text("trends.range." + name());
    }
}
