package io.mockround.review;

import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.journal.TakeJournal;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.Mark;
import java.util.List;
import java.util.Optional;

/**
 * What was rehearsed while a take was recorded.
 *
 * @param round null for a memo
 * @param template the round's, or null
 * @param prompt the one the round began with, or null
 * @param marks a memo's moments to come back to; those of a round are in its record
 */
public record Rehearsed(RoundRecord round, RoundTemplate template, Prompt prompt, List<Mark> marks) {

    /** Nothing: it is a memo. */
    public static final Rehearsed NOTHING = memo(List.of());

    public Rehearsed {
        marks = List.copyOf(marks);
    }

    /** A round. */
    public Rehearsed(RoundRecord round, RoundTemplate template, Prompt prompt) {
        this(round, template, prompt, List.of());
    }

    /** A memo with moments to come back to. */
    public static Rehearsed memo(List<Mark> marks) {
        return new Rehearsed(null, null, null, marks);
    }

    /** What a journal tells; a take without one is a memo's. */
    public static Rehearsed of(Optional<TakeJournal> journal) {
        return journal.map(told -> new Rehearsed(told.round(), told.template(), told.prompt(), told.marks()))
                .orElse(NOTHING);
    }
}
