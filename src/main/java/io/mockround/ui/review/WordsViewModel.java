package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.SessionReport;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What a review tells of words that are missing: why, how far they are, and what a person can have done about it. Lives on the FX thread. */
public final class WordsViewModel {

    private static final double UNKNOWN_PROGRESS = -1;

    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN_PROGRESS);
    private final ReadOnlyObjectWrapper<WordsStep> step = new ReadOnlyObjectWrapper<>(WordsStep.NONE);
    private Runnable start;
    private Runnable stop;
    private Runnable chooseModel;
    private boolean hasModel = true;
    private SessionReport report;

    /** Until the report is shown again, what is told of the work is of no interest any more. */
    private boolean isStopping;

    /** Shows what the report knows of them. */
    void show(SessionReport shown) {
        report = shown;
        isStopping = false;
        progress.set(UNKNOWN_PROGRESS);
        tell();
    }

    /** Says whether a speech model is there that could find missing words; until it is said, one is taken to be. */
    public void hasModel(boolean isThere) {
        hasModel = isThere;
        if (step.get().isWaiting()) {
            tell();
        }
    }

    private void tell() {
        WordsState state = WordsState.of(report.session(), report.transcript(), hasModel);
        step.set(state.step());
        status.set(state.sentence());
    }

    /** Tells how far the transcription has come. */
    public void transcribing(long doneMs, long ofMs) {
        if (report != null && !report.transcript().isDone() && !isStopping) {
            step.set(WordsStep.STOP);
            status.set(Messages.text("review.status.transcribing", Times.clock(doneMs), Times.clock(ofMs)));
            progress.set(ofMs == 0 ? UNKNOWN_PROGRESS : Math.min(1.0, (double) doneMs / ofMs));
        }
    }

    /**
     * Says who finds the words of this session when they are missing, and who stops that. Each shows the report again when it is done.
     *
     * @param choosing leads to where a speech model is chosen
     */
    public void foundBy(Runnable starting, Runnable stopping, Runnable choosing) {
        chooseModel = choosing;
        start = starting;
        stop = stopping;
    }

    /** Takes the step that is offered. */
    void takeStep() {
        WordsStep taken = step.get();
        if (taken == WordsStep.CHOOSE) {
            chooseModel.run();
            return;
        }
        step.set(WordsStep.NONE);
        progress.set(UNKNOWN_PROGRESS);
        status.set(Messages.text("review.words." + taken.name() + ".taken"));
        if (taken == WordsStep.STOP) {
            isStopping = true;
            stop.run();
        } else {
            start.run();
        }
    }

    ReadOnlyObjectProperty<WordsStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** 0-1 while the transcript is being made, else negative. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
