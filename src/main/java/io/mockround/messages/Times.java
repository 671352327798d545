package io.mockround.messages;

import java.util.Locale;

/** Times as a person reads them. */
public final class Times {

    private Times() {}

    /** {@code 4:07}, or {@code 1:04:07} from an hour on. */
    public static String clock(long ms) {
        long seconds = ms / 1000;
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** {@code 7.2 s}. */
    public static String seconds(long ms) {
        return String.format(Locale.ROOT, "%.1f s", ms / 1000.0);
    }
}
