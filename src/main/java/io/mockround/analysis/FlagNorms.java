package io.mockround.analysis;

import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.Place;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * From where on something is flagged until somebody has a history of their own. Immutable. Rules (the gate, the hand-back, one position) are no
 * norms and are not here.
 *
 * @param inside a silence inside a sentence, {@value #SHORTEST_S} to {@value #LONGEST_S} s
 * @param between a silence between two sentences, in the same bounds
 * @param afterQuestion a silence after a question, in the same bounds
 * @param announced a silence that was announced ("let me think"), in the same bounds
 * @param filledPausesPerMinute of speaking time, {@value #FEWEST_A_MINUTE} to {@value #MOST_A_MINUTE}
 */
public record FlagNorms(
        Duration inside, Duration between, Duration afterQuestion, Duration announced, int filledPausesPerMinute) {

    /** Shorter ones are part of speaking: from here on silences are told apart from it (CONTRACT, "speaking time"). */
    public static final int SHORTEST_S = 2;

    /** As long as the whole gate: nobody who is silent for longer still has the thread. */
    public static final int LONGEST_S = 60;

    /** What the best speakers have (Zandan, HBR). */
    public static final int FEWEST_A_MINUTE = 1;

    /** These do measurable harm (Laske &amp; DiGennaro Reed 2024): a flag that came later would come too late. */
    public static final int MOST_A_MINUTE = 12;

    /**
     * The published ones (SPEECH.md, "Norms"): four seconds are noticeably awkward to a listener (Koudenburg et al.; Zandan, HBR), from which follow
     * the longer ones where somebody has a reason to be silent; up to five filled pauses a minute do no measurable harm (Laske &amp; DiGennaro Reed
     * 2024).
     */
    public static final FlagNorms DEFAULT = new FlagNorms(
            Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(6), Duration.ofSeconds(15), 5);

    static final String FILLED_PAUSES_SOURCE = "Laske & DiGennaro Reed 2024, JABA";
    static final String SILENCE_SOURCE = "Koudenburg et al.; Zandan, HBR";

    /** @throws IllegalArgumentException when a number is out of its bounds */
    public FlagNorms {
        boolean areSilencesInBounds = Stream.of(inside, between, afterQuestion, announced)
                .allMatch(length -> length.compareTo(Duration.ofSeconds(SHORTEST_S)) >= 0
                        && length.compareTo(Duration.ofSeconds(LONGEST_S)) <= 0);
        if (!areSilencesInBounds || filledPausesPerMinute < FEWEST_A_MINUTE || filledPausesPerMinute > MOST_A_MINUTE) {
            throw new IllegalArgumentException("out of bounds: " + inside + " inside, " + between + " between, "
                    + afterQuestion + " after a question, " + announced + " announced, " + filledPausesPerMinute
                    + " filled pauses a minute");
        }
    }

    /**
     * From which length a silence is flagged; never where {@link Long#MAX_VALUE}. Where no transcript tells its place it gets the benefit of the
     * doubt: the transcript may add a flag later, not take one back. To announce a silence never makes it count sooner.
     */
    long silenceFlaggedFromMs(Maybe<Place> place, boolean isAnnounced) {
        if (place.orNull() == Place.TRAILING || place.orNull() == Place.LEADING) {
            return Long.MAX_VALUE;
        }
        long unannouncedMs = unannouncedFromMs(place.orNull());
        return isAnnounced ? Math.max(announced.toMillis(), unannouncedMs) : unannouncedMs;
    }

    /** @param place null while nobody knows whether it lies inside a sentence or between two */
    private long unannouncedFromMs(Place place) {
        if (place == null) {
            return Math.max(inside.toMillis(), between.toMillis());
        }
        if (place == Place.INSIDE) {
            return inside.toMillis();
        }
        return (place == Place.AFTER_QUESTION ? afterQuestion : between).toMillis();
    }
}
