package io.mockround.deck;

import java.util.List;

/**
 * One problem to be asked.
 *
 * @param difficulty easy, medium, hard, or null when not said
 * @param facts given when asked for; anything else is answered "Up to you."
 * @param overkill components that would be too much here
 * @param pressing asked in this order right after the exchange whose question is the statement, in templates that press
 * @param points what a strong answer to the statement touches; shown in review only
 */
public record Prompt(
        String id,
        String title,
        String statement,
        Difficulty difficulty,
        List<String> topics,
        List<Fact> facts,
        List<String> overkill,
        List<FollowUp> followUps,
        List<String> pressing,
        List<String> points) {

    public Prompt {
        topics = List.copyOf(topics);
        facts = List.copyOf(facts);
        overkill = List.copyOf(overkill);
        followUps = List.copyOf(followUps);
        pressing = List.copyOf(pressing);
        points = List.copyOf(points);
    }

    /** One that is not pressed and whose answer has no points. */
    public Prompt(
            String id,
            String title,
            String statement,
            Difficulty difficulty,
            List<String> topics,
            List<Fact> facts,
            List<String> overkill,
            List<FollowUp> followUps) {
        this(id, title, statement, difficulty, topics, facts, overkill, followUps, List.of(), List.of());
    }

    /** Follow-ups and all that presses. */
    int questions() {
        return pressing.size()
                + followUps.stream()
                        .mapToInt(followUp -> 1 + followUp.pressing().size())
                        .sum();
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
