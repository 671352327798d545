package io.mockround.deck;

import java.time.Duration;
import java.util.List;

/** Something a good round says by a certain minute, found by its cue words. {@code by} is null when no minute is set. */
public record Milestone(String id, String title, Duration by, List<String> cues) {

    public Milestone {
        cues = List.copyOf(cues);
    }
}
