package io.mockround.ui.review;

/**
 * What the transcript is made of: a word, or a silence between words.
 *
 * @param stand of which of the answer's positions it is a word
 * @param faint a word the recogniser was not sure of
 */
record Piece(Kind kind, String text, long startMs, long endMs, Stand stand, boolean faint) {

    enum Kind {
        WORD,
        FILLER,
        /** Heard as a filler by its sound only; the recogniser wrote nothing there. */
        SOUND,
        SILENCE
    }

    /**
     * A word's place in the positions of an answer (PRACTICES R5).
     *
     * @param number 1 is the position that was taken first; 0 for a word of none
     * @param begins whether it is the first word of it
     */
    record Stand(int number, boolean begins) {

        static final Stand NONE = new Stand(0, false);

        /** The first one is what was asked for; each further one takes it back. */
        boolean isFirst() {
            return number == 1;
        }

        boolean isChange() {
            return number > 1;
        }
    }

    /** Whether a position begins here that takes back the one before. */
    boolean beginsChange() {
        return stand.isChange() && stand.begins();
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
