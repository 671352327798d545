package io.mockround.round;

import java.util.List;

/**
 * What the interviewer asks.
 *
 * @param points what a strong answer touches; may be empty
 */
public record Question(String text, Origin origin, List<String> points) {

    public Question {
        points = List.copyOf(points);
    }

    /** Where a question comes from. */
    public enum Origin {
        PROMPT,
        FOLLOW_UP,
        PRESSING,
        COMMIT,
        REPEAT
    }
}
