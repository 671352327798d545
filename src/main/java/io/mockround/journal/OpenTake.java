package io.mockround.journal;

import io.mockround.files.FileClaim;
import io.mockround.history.SessionStore;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A take this program works on, from before its first sample until its report is kept. Other copies of the program leave it alone as long as
 * it is open. {@link #close} alone gives it back unfinished, as a crash does: recovery then sees to it.
 */
public final class OpenTake implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenTake.class);

    private final String id;
    private final Path take;
    private final FileClaim claim;
    private final Journals journals;
    private final Executor journalThread;
    private final AtomicReference<TakeJournal> waiting = new AtomicReference<>();

    /** Noted last. Only used by the one thread that notes. */
    private TakeJournal noted;

    /** Guarded by this. */
    private boolean isEnded;

    OpenTake(String id, Path take, FileClaim claim, Journals journals, Executor journalThread) {
        this.id = id;
        this.take = take;
        this.claim = claim;
        this.journals = journals;
        this.journalThread = journalThread;
    }

    public String id() {
        return id;
    }

    /** Where its finished recording lies. */
    public Path take() {
        return take;
    }

    /**
     * Writes down that a session begins, in the history and in its journal, before its first sample.
     *
     * @throws ProblemException when the history cannot be written; the take is then given back
     */
    public void begin(TakeJournal journal, SessionStore store) {
        try {
            store.begin(journal.start());
        } catch (RuntimeException e) {
            settle();
            close();
            throw e;
        }
        keep(journal);
    }

    /** Has the journal written soon; the newest wins, an equal one is not written again. Returns at once. Called on one thread. */
    public void note(TakeJournal journal) {
        if (journal.equals(noted)) {
            return;
        }
        noted = journal;
        if (waiting.getAndSet(journal) == null) {
            journalThread.execute(this::write);
        }
    }

    /** Writes the journal now. When it has ended, nothing is noted any more. */
    public synchronized void keep(TakeJournal journal) {
        waiting.set(null);
        isEnded = journal.isEnded();
        keepIfPossible(journal);
    }

    /** Runs on the journal's thread. */
    private synchronized void write() {
        TakeJournal journal = waiting.getAndSet(null);
        if (journal != null && !isEnded) {
            keepIfPossible(journal);
        }
    }

    /** A journal that cannot be written is no reason to stop a recording: the take itself says more. */
    private void keepIfPossible(TakeJournal journal) {
        try {
            journals.keep(journal);
        } catch (ProblemException e) {
            LOG.warn(
                    "the journal of {} could not be written: {}",
                    id,
                    e.problem().getClass().getSimpleName());
        }
    }

    /** The work on it is done. Still to be closed. */
    public void settle() {
        try {
            claim.settle();
        } catch (IOException e) {
            LOG.warn("the lock of {} could not be removed: {}", id, e.getClass().getSimpleName());
        }
    }

    /** Gives it back. Does nothing the second time. */
    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException e) {
            LOG.warn(
                    "the lock of {} could not be given back: {}",
                    id,
                    e.getClass().getSimpleName());
        }
    }
}
