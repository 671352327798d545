package io.mockround.ui.review;

import java.util.List;

/**
 * A stretch of the transcript.
 *
 * @param heading the question or phase that begins here; empty where only a silence parts it from the last
 * @param outcome what became of the question; empty where there is none
 * @param grade the outcome's
 * @param firstPiece how many pieces came before it in the whole transcript
 */
record Paragraph(String heading, String outcome, Grade grade, long startMs, int firstPiece, List<Piece> pieces) {

    Paragraph {
        pieces = List.copyOf(pieces);
    }

    /** Whether a piece of the whole transcript, by its number there, is one of these. */
    boolean holds(int piece) {
        return piece >= firstPiece && piece < firstPiece + pieces.size();
    }
}
