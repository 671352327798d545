package io.mockround.ui.review;

/** What a person can have done about the words that are missing. */
enum WordsStep {
    NONE,
    /** They were not looked for yet. */
    START,
    /** They could not be found. */
    RETRY,
    /** No speech model is there to find them. */
    CHOOSE,
    /** They are being looked for. */
    STOP;

    /** Whether it is offered while nothing is done about the words. */
    boolean isWaiting() {
        return this == START || this == RETRY || this == CHOOSE;
    }
}
