package io.mockround.ui.common;

import io.mockround.rehearsal.RoundChoice;

/** The way from one screen to another. Called on the FX thread. */
public interface Navigator {

    void home();

    void history();

    /** The history, ready for words to look for. */
    void search();

    void trends();

    /** The attempts at a prompt, over each other or side by side. */
    void attempts(String prompt);

    /** The takes of a question that was asked again, side by side or over each other. */
    void takes(String sessionId, int exchange);

    /** The week's plan, the practice log, topics and interviews. */
    void plan();

    /** Not while a round runs. */
    void settings();

    /** Every key, by screen. */
    void keys();

    /** The speech models. */
    void models();

    /** The review of a session. */
    void review(String sessionId);

    /** The same at a moment of its recording. */
    void review(String sessionId, long atMs);

    /** Starts a round of a template, its prompt drawn unseen. */
    void round(String templateId);

    /** Starts a round as it was chosen. */
    void round(RoundChoice choice);

    /** Records a memo until it is stopped. */
    void memo();

    /** Lets a round be chosen. */
    void rounds();

    /** Tells a failure in a band over the screen: its sentence if it was expected, else a short code. */
    void tell(Exception failure);

    /** What {@link #tell} would tell of a failure, to be told together with other things. */
    String sentence(Exception failure);

    /** Tells something in passing, with one action that takes it back; {@code undo} may be null. */
    default void note(String sentence, Runnable undo) {
        note(sentence, undo, () -> {});
    }

    /** As {@link #note(String, Runnable)}; {@code stands} runs when it can no longer be taken back. */
    void note(String sentence, Runnable undo, Runnable stands);
}
