package io.mockround.deck;

import java.time.Duration;
import java.util.List;

/**
 * Something a good round says by a certain minute, found by its cue words; or something it had better not say.
 *
 * @param by null when no minute is set
 * @param phase the id of the phase it belongs to: only what is said there counts; null for the whole round
 * @param avoid true for what is not to be said: never reaching it is what is wanted
 */
public record Milestone(String id, String title, Duration by, List<String> cues, String phase, boolean avoid) {

    public Milestone {
        cues = List.copyOf(cues);
    }

    /** To be said, anywhere in the round. */
    public Milestone(String id, String title, Duration by, List<String> cues) {
        this(id, title, by, cues, null, false);
    }

    /** The same in a round of another length; {@code share} is the new length over the old. */
    Milestone scaled(double share) {
        return by == null
                ? this
                : new Milestone(id, title, Duration.ofMillis(Math.round(by.toMillis() * share)), cues, phase, avoid);
    }
}
