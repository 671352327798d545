package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.SessionReport;
import io.mockround.speech.Transcript;
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
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.NONE);
    private Runnable start;
    private Runnable stop;
    private SessionReport report;

    /** Until the report is shown again, what is told of the work is of no interest any more. */
    private boolean isStopping;

    /** Shows what the report knows of them. */
    void show(SessionReport shown) {
        report = shown;
        isStopping = false;
        progress.set(UNKNOWN_PROGRESS);
        step.set(Step.of(shown));
        status.set(status(shown));
    }

    /** Tells how far the transcription has come. */
    public void transcribing(long doneMs, long ofMs) {
        if (report != null && !report.transcript().isDone() && !isStopping) {
            step.set(Step.STOP);
            status.set(Messages.text("review.status.transcribing", Times.clock(doneMs), Times.clock(ofMs)));
            progress.set(ofMs == 0 ? UNKNOWN_PROGRESS : Math.min(1.0, (double) doneMs / ofMs));
        }
    }

    /** What a person can have done about the words that are missing. */
    enum Step {
        NONE,
        START,
        RETRY,
        STOP;

        /** A loop's words are its rounds' words, which were recorded. */
        private static Step of(SessionReport report) {
            boolean isRecorded =
                    report.session().isRecorded() || report.session().isLoop();
            if (report.transcript().isDone() || !isRecorded) {
                return NONE;
            }
            return report.transcript().status() == Transcript.Status.FAILED ? RETRY : START;
        }
    }

    /** Says who finds the words of this session when they are missing, and who stops that. Each shows the report again when it is done. */
    public void foundBy(Runnable starting, Runnable stopping) {
        start = starting;
        stop = stopping;
    }

    /** Takes the step that is offered. */
    void takeStep() {
        Step taken = step.get();
        step.set(Step.NONE);
        progress.set(UNKNOWN_PROGRESS);
        status.set(Messages.text("review.words." + taken.name() + ".taken"));
        if (taken == Step.STOP) {
            isStopping = true;
            stop.run();
        } else {
            start.run();
        }
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** 0-1 while the transcript is being made, else negative. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    private static String status(SessionReport report) {
        Transcript transcript = report.transcript();
        if (report.session().isLoop() && transcript.isDone()) {
            return Messages.text("review.status.loop");
        }
        if (Messages.text("transcript.beingMade").equals(transcript.reason())) { // it was; being shown anew, it is not
            return Messages.text("review.words.waiting");
        }
        return transcript.isDone() && transcript.reason() == null
                ? ""
                : Messages.text(
                        "note.transcript." + transcript.status().name(),
                        transcript.reason() == null ? "" : transcript.reason());
    }
}
