package io.mockround.messages;

import java.util.Locale;

/** Amounts of bytes as a person reads them: decimal, as download pages and file managers count. */
public final class Sizes {

    private static final long MB = 1_000_000;
    private static final long GB = 1_000 * MB;

    private Sizes() {}

    /** {@code 41 MB}, {@code 1.8 GB}; {@code 0.9 MB} below ten. */
    public static String text(long bytes) {
        if (bytes >= GB) {
            return String.format(Locale.ROOT, "%.1f GB", (double) bytes / GB);
        }
        return bytes >= 10 * MB
                ? String.format(Locale.ROOT, "%d MB", Math.round((double) bytes / MB))
                : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MB);
    }
}
