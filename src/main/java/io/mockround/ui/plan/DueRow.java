package io.mockround.ui.plan;

import io.mockround.practice.Due;

/**
 * One thing that is due today.
 *
 * @param sentence as the command {@code today} says it
 * @param start what the button that starts it says
 */
public record DueRow(Due due, String sentence, String start) {

    /** Whether the question was answered before, so that the takes can be compared. */
    public boolean hasTakes() {
        return due.exchange() != null && due.exchange().session() != null;
    }
}
