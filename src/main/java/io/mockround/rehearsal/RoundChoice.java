package io.mockround.rehearsal;

import java.time.Duration;

/**
 * Which round is to be run.
 *
 * @param template its id
 * @param deck the id of the deck that is asked from; null for one that fits the template
 * @param prompt the id of a prompt of that deck; null for one drawn that was never given
 * @param length null for the template's own; of no meaning for a loop
 */
public record RoundChoice(String template, String deck, String prompt, Duration length) {

    /** As the template says, its prompt drawn unseen. */
    public static RoundChoice of(String template) {
        return new RoundChoice(template, null, null, null);
    }
}
