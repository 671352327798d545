package io.mockround.rehearsal;

import io.mockround.report.SessionReport;
import io.mockround.review.Progress;
import java.util.concurrent.CancellationException;

/** Tells a round's outcome how far its review is, and asks it whether that is to go on once the sound is reviewed. On the reviewing thread. */
final class TakeProgress implements Progress {

    private final Rehearsals.Outcome outcome;
    private final boolean hasWordsToCome;
    private SessionReport fromSound;

    TakeProgress(Rehearsals.Outcome outcome, boolean hasWordsToCome) {
        this.outcome = outcome;
        this.hasWordsToCome = hasWordsToCome;
    }

    /** What the sound told; null before that. */
    SessionReport fromSound() {
        return fromSound;
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
