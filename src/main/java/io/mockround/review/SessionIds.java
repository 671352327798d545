package io.mockround.review;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Names sessions: when they began, and four characters so that two in one second differ. Short enough to type. */
public final class SessionIds {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private SessionIds() {}

    /** When the session of this name began, in the time zone it was named in; empty for a name that is none of ours. */
    public static Optional<LocalDateTime> beginningOf(String id) {
        try {
            return Optional.of(LocalDateTime.from(FORMAT.parse(id, new ParsePosition(0))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static String next(OffsetDateTime startedAt, RandomGenerator random) {
        return FORMAT.format(startedAt) + "-" + String.format(Locale.ROOT, "%04x", random.nextInt(1 << 16));
    }
}
