package io.mockround.rehearsal;

import io.mockround.journal.OpenTake;
import io.mockround.report.SessionReport;
import io.mockround.review.Progress;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/** Tells an outcome how far the review of its take is, and asks it whether that is to go on once the sound is reviewed. On the reviewing thread. */
final class TakeProgress implements Progress {

    private final Rehearsals.Outcome outcome;
    private final boolean hasWordsToCome;
    private SessionReport fromSound;

    private TakeProgress(Rehearsals.Outcome outcome, boolean hasWordsToCome) {
        this.outcome = outcome;
        this.hasWordsToCome = hasWordsToCome;
    }

    /** Has a take that lies on the disk reviewed, settles it and tells its outcome, whatever becomes of it. */
    static void review(
            OpenTake take,
            boolean hasWordsToCome,
            Rehearsals.Outcome outcome,
            Function<TakeProgress, SessionReport> review) {
        try (take) {
            SessionReport report = new TakeProgress(outcome, hasWordsToCome).reviewed(review);
            take.settle();
            if (hasWordsToCome) {
                outcome.reviewed(report, false);
            }
        } catch (RuntimeException e) { // the thread's edge: told to the person
            outcome.failed(e);
        }
    }

    /** Called off, it is what the sound told, and waits for its words as every session without them does. */
    private SessionReport reviewed(Function<TakeProgress, SessionReport> review) {
        try {
            return review.apply(this);
        } catch (CancellationException e) {
            return fromSound;
        }
    }

    @Override
    public void soundIsReviewed(SessionReport report) {
        fromSound = report;
        outcome.reviewed(report, hasWordsToCome);
    }

    @Override
    public void checkpoint() {
        if (fromSound != null && outcome.isCalledOff()) {
            throw new CancellationException();
        }
    }

    @Override
    public void at(Step step, long doneMs, long ofMs) {
        checkpoint();
        outcome.transcribing(doneMs, ofMs);
    }
}
