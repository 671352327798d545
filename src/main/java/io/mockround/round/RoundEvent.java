package io.mockround.round;

import java.time.Duration;
import java.util.Locale;

/** Something that happens to a round. When it happened is told beside it, as a round time. */
public sealed interface RoundEvent {

    /** The hand-back key, a clicker, a pedal or a click. */
    record HandBack() implements RoundEvent {}

    /** A hand-back question was heard and 1.2 s of silence after it; {@code firstWordAt} is where the question began. */
    record HandBackHeard(Duration firstWordAt) implements RoundEvent {}

    /** Space: "that is my answer". */
    record AnswerGiven() implements RoundEvent {}

    /** Speech that is over, from one round time to another. */
    record Spoke(Duration from, Duration to) implements RoundEvent {}

    /** A pause has reached a length that may open a gate. */
    record Paused(Duration length) implements RoundEvent {}

    /**
     * Nobody speaks, and nobody has since: told again and again while it lasts. What could not be heard is not silence: it begins where the
     * microphone came back.
     */
    record Silent(Duration since) implements RoundEvent {}

    /** A clarifying question was heard, and 1.2 s of silence after it; where its first word begins and its last ends. */
    record ClarificationHeard(Duration from, Duration to) implements RoundEvent {}

    /** The question has been spoken to its end, or a partner has asked aloud. */
    record Asked() implements RoundEvent {}

    /** Q: the candidate asked a clarifying question. */
    record ClarifyingQuestion() implements RoundEvent {}

    /** T: "tell me more" was said. */
    record TellMeMore() implements RoundEvent {}

    /** M: a moment to come back to; {@code note} may be empty. */
    record Mark(String note) implements RoundEvent {}

    /** F: there is no more to say or to ask, and the round is complete. */
    record Finish() implements RoundEvent {}

    /** The round is given up; it was confirmed before. */
    record Abandon() implements RoundEvent {}

    /** What scenarios and the report call it. */
    default String documentName() {
        String name = getClass().getSimpleName();
        return this instanceof ClarifyingQuestion
                ? "ask"
                : name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Whether somebody's hand caused it: such an event is done or listed as ignored, never lost. */
    default boolean isDeliberate() {
        return !(this instanceof Spoke
                || this instanceof Paused
                || this instanceof HandBackHeard
                || this instanceof Silent
                || this instanceof ClarificationHeard);
    }
}
