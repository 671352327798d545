package io.mockround.round;

import java.time.Duration;
import java.util.List;

/** Everything a round left behind, in the order it happened. Times are round times: 0:00 is the first recorded sample. */
public record RoundRecord(
        boolean complete,
        Duration endedAt,
        List<PhaseRun> phases,
        List<AskedExchange> exchanges,
        List<Mark> marks,
        List<Clarification> clarifications,
        List<Ignored> ignored) {

    public RoundRecord {
        phases = List.copyOf(phases);
        exchanges = List.copyOf(exchanges);
        marks = List.copyOf(marks);
        clarifications = List.copyOf(clarifications);
        ignored = List.copyOf(ignored);
    }

    /** A phase as it ran; one that had no time left begins and ends at one instant. */
    public record PhaseRun(String id, String title, Duration startedAt, Duration endedAt, Duration planned) {}

    /** An exchange that is over, and its question. */
    public record AskedExchange(Exchange exchange, Question question) {}

    public record Mark(Duration at, String note) {}

    /** A clarifying question: the words heard before the key, as far as they were, and the interviewer's answer. */
    public record Clarification(Duration at, String text, String answer) {}

    /** @param event as scenarios and the report call it */
    public record Ignored(Duration at, String event, RoundEffect.Why why) {}
}
