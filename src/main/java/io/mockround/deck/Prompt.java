package io.mockround.deck;

import java.util.List;

/**
 * One problem to be asked.
 *
 * @param difficulty easy, medium, hard, or null when not said
 * @param facts given when asked for; anything else is answered "Up to you."
 * @param overkill components that would be too much here
 */
public record Prompt(
        String id,
        String title,
        String statement,
        Difficulty difficulty,
        List<String> topics,
        List<Fact> facts,
        List<String> overkill,
        List<FollowUp> followUps) {

    public Prompt {
        topics = List.copyOf(topics);
        facts = List.copyOf(facts);
        overkill = List.copyOf(overkill);
        followUps = List.copyOf(followUps);
    }

    public enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }

    /** An answer to a clarifying question that holds one of the cues. */
    public record Fact(List<String> cues, String answer) {
        public Fact {
            cues = List.copyOf(cues);
        }
    }
}
