package io.mockround.adapter.file;

import io.mockround.problem.Problem.DocumentWrong;
import java.util.List;

/**
 * What a check has found in one file, both in the order of their places.
 *
 * @param mistakes why it cannot be used
 * @param doubts what can be used and is hardly meant
 */
public record CheckedDocument(List<DocumentWrong> mistakes, List<DocumentWrong> doubts) {

    public CheckedDocument {
        mistakes = List.copyOf(mistakes);
        doubts = List.copyOf(doubts);
    }

    public boolean isRight() {
        return mistakes.isEmpty();
    }
}
