package io.mockround.stories;

import io.mockround.problem.Problem.DocumentWrong;
import java.util.List;

/**
 * What was understood of a document, and what was not.
 *
 * @param stories in their order, each with the question types it suits
 * @param types all question types that the document names, those without a story too
 * @param mistakes what keeps a story or a row of the table out
 * @param unclear what was left out or guessed, and what a story lacks
 */
public record Reading(
        List<Story> stories, List<String> types, List<DocumentWrong> mistakes, List<DocumentWrong> unclear) {

    public Reading {
        stories = List.copyOf(stories);
        types = List.copyOf(types);
        mistakes = List.copyOf(mistakes);
        unclear = List.copyOf(unclear);
    }
}
