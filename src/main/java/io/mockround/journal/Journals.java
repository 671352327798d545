package io.mockround.journal;

import java.util.Optional;

/** Keeps the journals of takes. Thread-safe for different sessions. */
public interface Journals {

    /**
     * Replaces the session's journal, durably and as a whole.
     *
     * @throws io.mockround.problem.ProblemException when it cannot be written; the former one stands
     */
    void keep(TakeJournal journal);

    /** The session's journal; empty where there is none, or none that can be read. */
    Optional<TakeJournal> find(String sessionId);
}
