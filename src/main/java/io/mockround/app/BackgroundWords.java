package io.mockround.app;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recovery.MissingWords;
import io.mockround.recovery.MissingWords.Which;
import io.mockround.report.SessionReport;
import io.mockround.review.Progress;
import io.mockround.speech.SpeechModel;
import io.mockround.ui.common.TranscribingViewModel;
import io.mockround.ui.common.Work;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Finds in the background the words of all sessions that wait for them: when the window opens, and whenever a model has arrived. It waits while a
 * round is recorded and is gone on with at the next start. Lives on the FX thread.
 */
final class BackgroundWords {

    private final AppContext app;
    private final Work work;
    private final TranscribingViewModel shown;
    private final Screens screens;
    private AtomicBoolean calledOff = new AtomicBoolean();

    /** What is shown of it beside how far it is. Called on the FX thread. */
    interface Screens {

        /** A session's report has become better, or is worked on. */
        void reviewed(SessionReport report);

        void transcribing(String sessionId, long doneMs, long ofMs);

        void tell(Exception failure);
    }

    /** @param work in the background of its own: neither screens nor the review of a round wait for it */
    BackgroundWords(AppContext app, Work work, TranscribingViewModel shown, Screens screens) {
        this.app = app;
        this.work = work;
        this.shown = shown;
        this.screens = screens;
        shown.onStop(() -> calledOff.set(true));
    }

    /** To be called when a model was installed or chosen. Returns at once; sessions that are being transcribed go on with the model they have. */
    void modelArrived() {
        if (calledOff.get()) {
            calledOff = new AtomicBoolean();
        }
        AtomicBoolean mine = calledOff;
        work.call(() -> add(mine), this::added, failure -> {
            shown.finished();
            screens.tell(failure);
        });
    }

    /** The words of one session are wanted, whatever was found before; told where there is no model to find them with. */
    void again(String sessionId) {
        if (calledOff.get()) {
            calledOff = new AtomicBoolean();
        }
        AtomicBoolean mine = calledOff;
        work.call(() -> again(sessionId, mine), this::added, failure -> {
            shown.finished();
            screens.tell(failure);
        });
    }

    private MissingWords.Result again(String sessionId, AtomicBoolean mine) {
        SpeechModel model = app.chosenModel();
        if (model == null) {
            throw new ProblemException(new Problem.ModelNotChosen());
        }
        try {
            Progress progress = app.whileNothingIsRecorded(new ToldOnScreen(mine, Which.PENDING_AND_FAILED));
            SessionReport report = app.missingWords()
                    .add(sessionId, model, progress)
                    .orElseThrow(() -> new ProblemException(new Problem.WordsUnavailable(sessionId)));
            return new MissingWords.Result(List.of(report), List.of(), false);
        } catch (CancellationException e) {
            return new MissingWords.Result(List.of(), List.of(), true);
        }
    }

    /** A model for synthetic voices adds what was cut short while it was used, no more: it hears nonsense in others. */
    private MissingWords.Result add(AtomicBoolean mine) {
        SpeechModel model = app.chosenModel();
        if (model == null || mine.get()) {
            return MissingWords.Result.NOTHING;
        }
        Which which = model.purpose() == SpeechModel.Purpose.REAL_VOICES ? Which.PENDING : Which.CUT_SHORT;
        return app.missingWords().add(which, model, app.whileNothingIsRecorded(new ToldOnScreen(mine, which)));
    }

    private void added(MissingWords.Result result) {
        shown.finished();
        result.reports().forEach(screens::reviewed);
        result.failures().forEach(screens::tell);
    }

    /** Told on the thread of the work. */
    private final class ToldOnScreen implements Progress {

        private static final long TOLD_EVERY_MS = 1_000;

        private final AtomicBoolean mine;
        private final Which which;
        private SessionReport session;
        private long toldMs;
        private int waiting;

        ToldOnScreen(AtomicBoolean mine, Which which) {
            this.mine = mine;
            this.which = which;
        }

        @Override
        public void soundIsReviewed(SessionReport report) {
            SessionReport before = session;
            session = report;
            toldMs = -TOLD_EVERY_MS;
            waiting = app.missingWords().waiting(which).size() - 1;
            if (before != null) {
                app.store()
                        .find(before.session().id())
                        .ifPresent(done -> work.fx().execute(() -> screens.reviewed(done)));
            }
            at(Step.TRANSCRIBING, 0, report.session().durationMs());
        }

        @Override
        public void checkpoint() {
            if (mine.get()) {
                throw new CancellationException();
            }
        }

        @Override
        public void at(Step step, long doneMs, long ofMs) {
            checkpoint();
            if (doneMs - toldMs < TOLD_EVERY_MS) {
                return;
            }
            toldMs = doneMs;
            String id = session.session().id();
            String title = session.session().title();
            int others = waiting;
            work.fx().execute(() -> {
                shown.show(id, title, doneMs, ofMs, others);
                screens.transcribing(id, doneMs, ofMs);
            });
        }
    }
}
