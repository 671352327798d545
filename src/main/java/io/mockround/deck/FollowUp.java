package io.mockround.deck;

import java.util.List;

/**
 * A question the interviewer may ask after the prompt.
 *
 * @param tags scale, failure, cost, correctness or simplicity
 * @param ifSaid asked once one of these was heard; empty means at any time
 * @param ifUnsaid asked only while none of these was heard
 * @param points what a strong answer touches; shown in review only
 * @param pressing asked in this order right after its exchange, in templates that press
 */
public record FollowUp(
        String text,
        List<String> tags,
        List<String> ifSaid,
        List<String> ifUnsaid,
        List<String> points,
        List<String> pressing) {

    public FollowUp {
        tags = List.copyOf(tags);
        ifSaid = List.copyOf(ifSaid);
        ifUnsaid = List.copyOf(ifUnsaid);
        points = List.copyOf(points);
        pressing = List.copyOf(pressing);
    }

    /** One that is not pressed. */
    public FollowUp(String text, List<String> tags, List<String> ifSaid, List<String> ifUnsaid, List<String> points) {
        this(text, tags, ifSaid, ifUnsaid, points, List.of());
    }
}
