package io.mockround.ui.review;

/**
 * What the transcript is made of: a word, or a silence between words.
 *
 * @param inPosition whether it belongs to the words by which a position was taken
 * @param faint a word the recogniser was not sure of
 */
record Piece(Kind kind, String text, long startMs, long endMs, boolean inPosition, boolean faint) {

    enum Kind {
        WORD,
        FILLER,
        /** Heard as a filler by its sound only; the recogniser wrote nothing there. */
        SOUND,
        SILENCE
    }

    long durationMs() {
        return endMs - startMs;
    }

    boolean isSilence() {
        return kind == Kind.SILENCE;
    }

    boolean isFiller() {
        return kind == Kind.FILLER || kind == Kind.SOUND;
    }
}
