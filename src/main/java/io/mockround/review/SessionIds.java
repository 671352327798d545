package io.mockround.review;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Names sessions: when they began, and four characters so that two in one second differ. Short enough to type. */
public final class SessionIds {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private SessionIds() {}

    public static String next(OffsetDateTime startedAt, RandomGenerator random) {
        return FORMAT.format(startedAt) + "-" + String.format(Locale.ROOT, "%04x", random.nextInt(1 << 16));
    }
}
