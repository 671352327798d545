package io.mockround.ui.review;

import java.util.Locale;

/** How a number stands against its target or norm. */
enum Grade {
    GOOD,
    WARN,
    BAD,
    /** Known, but nothing says what would be good. */
    PLAIN,
    /** Not known yet, or never. */
    UNKNOWN;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
