package io.mockround.analysis;

import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.Place;

/** Published norms that serve until somebody has a history of their own, each with its source (SPEECH.md, "Norms"). */
final class Norms {

    /** Up to five filled pauses a minute do no measurable harm. */
    static final double FILLED_PAUSES_PER_MINUTE = 5;

    static final String FILLED_PAUSES_SOURCE = "Laske & DiGennaro Reed 2024, JABA";

    /** Four seconds are noticeably awkward to a listener. */
    static final String SILENCE_SOURCE = "Koudenburg et al.; Zandan, HBR";

    private static final long INSIDE_MS = 4_000;
    private static final long BETWEEN_MS = 8_000;
    private static final long AFTER_QUESTION_MS = 6_000;
    private static final long ANNOUNCED_MS = 15_000;

    private Norms() {}

    /**
     * From which length a silence is flagged. Where no transcript tells its place it gets the benefit of the doubt: the transcript may add a
     * flag later, not take one back.
     */
    static long silenceFlaggedFromMs(Maybe<Place> place, boolean announced) {
        if (place.orNull() == Place.TRAILING || place.orNull() == Place.LEADING) {
            return Long.MAX_VALUE;
        }
        if (announced) {
            return ANNOUNCED_MS;
        }
        if (place.orNull() == Place.INSIDE) {
            return INSIDE_MS;
        }
        return place.orNull() == Place.AFTER_QUESTION ? AFTER_QUESTION_MS : BETWEEN_MS;
    }
}
