package io.mockround.round;

import java.util.List;

/**
 * What the interviewer asks.
 *
 * @param points what a strong answer touches; may be empty
 * @param about the problem it belongs to; null where that is not known
 * @param earlier the exchange that is repeated; null for a question that is not asked again
 */
public record Question(String text, Origin origin, List<String> points, About about, Earlier earlier) {

    public Question {
        points = List.copyOf(points);
    }

    public Question(String text, Origin origin, List<String> points) {
        this(text, origin, points, null, null);
    }

    static Question about(About about, String text, Origin origin, List<String> points) {
        return new Question(text, origin, points, about, null);
    }

    /** A prompt, by its id within its deck, and its title. */
    public record About(String prompt, String title) {}

    /** An exchange of an earlier session. */
    public record Earlier(String session, int exchange) {}

    /** Where a question comes from. */
    public enum Origin {
        PROMPT,
        FOLLOW_UP,
        PRESSING,
        COMMIT,
        REPEAT
    }
}
