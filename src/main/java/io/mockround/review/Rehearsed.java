package io.mockround.review;

import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.journal.TakeJournal;
import io.mockround.round.RoundRecord;
import java.util.Optional;

/**
 * What was rehearsed while a take was recorded.
 *
 * @param round null for a memo
 * @param template the round's, or null
 * @param prompt the one the round began with, or null
 */
public record Rehearsed(RoundRecord round, RoundTemplate template, Prompt prompt) {

    /** Nothing: it is a memo. */
    public static final Rehearsed NOTHING = new Rehearsed(null, null, null);

    /** What a journal tells; a take without one is a memo's. */
    public static Rehearsed of(Optional<TakeJournal> journal) {
        return journal.map(told -> new Rehearsed(told.round(), told.template(), told.prompt()))
                .orElse(NOTHING);
    }
}
