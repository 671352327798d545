package io.mockround.round;

import java.time.Duration;
import java.util.Locale;

/** What a round asks its surroundings to do or to note, with the round time at which it is true. */
public sealed interface RoundEffect {

    Duration at();

    /** A phase of the template begins. A phase whose time was used up begins and ends at one instant. */
    record PhaseBegan(Duration at, int phase) implements RoundEffect {}

    /** The interviewer is to ask; until that is done no exchange is open. */
    record AskAloud(Duration at, boolean commitment) implements RoundEffect {}

    /** A partner is to ask; until that is done no exchange is open. */
    record PartnerAsks(Duration at) implements RoundEffect {}

    /** An exchange is open: its question is to be on screen from now. */
    record ExchangeOpened(Duration at, Exchange exchange) implements RoundEffect {}

    /** A soft tick: the gate is open. */
    record GateOpened(Duration at) implements RoundEffect {}

    /** A short tone and the stop screen. */
    record GateClosed(Duration at) implements RoundEffect {}

    /** "Tell me more": the open exchange is being answered in its long version. */
    record Promoted(Duration at) implements RoundEffect {}

    /** The interviewer cuts in. */
    record CutIn(Duration at) implements RoundEffect {}

    /** The exchange is over and will not change again. */
    record ExchangeEnded(Duration at, Exchange exchange) implements RoundEffect {}

    record Marked(Duration at, String note) implements RoundEffect {}

    /**
     * A clarifying question wants its answer.
     *
     * @param question where it was heard; null where a key told of it
     */
    record ClarificationWanted(Duration at, RoundEvent.ClarificationHeard question) implements RoundEffect {}

    /**
     * The interviewer throws a rope: an interjection inside what is open.
     *
     * @param milestone the id of the overdue one it is for; null after a silence
     */
    record Rescued(Duration at, String text, String milestone) implements RoundEffect {}

    /** An event meant nothing at its time. */
    record EventIgnored(Duration at, RoundEvent event, Why why) implements RoundEffect {}

    /** The round is over. */
    record RoundEnded(Duration at, boolean complete) implements RoundEffect {}

    /** Why an event was ignored. */
    enum Why {
        DOUBLE_PRESS,
        NO_QUESTION_OPEN,
        NOT_ANSWERING,
        ALREADY_ASKED,
        NO_LONGER_VERSION,
        MORE_TO_COME,
        ROUND_OVER,
        ALREADY_LOST,
        NOT_LOST,
        IN_BREAK;

        /** What the report calls it. */
        public String documentName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
