package io.mockround.practice;

import java.time.LocalDate;

/** How well a person says they know a topic, and since when. */
public record TopicMark(String topic, Mark mark, LocalDate since) {

    /** From the best to the worst. */
    public enum Mark {
        STRONG,
        SHAKY,
        BLANK
    }
}
