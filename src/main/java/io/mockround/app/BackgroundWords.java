package io.mockround.app;

import io.mockround.recovery.MissingWords;
import io.mockround.recovery.MissingWords.Which;
import io.mockround.report.LoopPart;
import io.mockround.report.SessionReport;
import io.mockround.review.Progress;
import io.mockround.speech.SpeechModel;
import io.mockround.ui.common.TranscribingViewModel;
import io.mockround.ui.common.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;

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

        /** No model is chosen that could find words. */
        void needsModel();
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
        work.call(() -> add(mine), this::show, failure -> {
            shown.finished();
            screens.tell(failure);
        });
    }

    /** Finds the words of one session, also where the recogniser failed: a person asked for it. Returns at once. */
    void again(String sessionId) {
        if (calledOff.get()) {
            calledOff = new AtomicBoolean();
        }
        AtomicBoolean mine = calledOff;
        work.call(() -> found(addTo(sessionId, mine), app.store().find(sessionId)), this::show, failure -> {
            shown.finished();
            screens.tell(failure);
        });
    }

    private MissingWords.Result addTo(String sessionId, AtomicBoolean mine) {
        try {
            SpeechModel model = app.chosenModel();
            if (model == null) {
                work.fx().execute(screens::needsModel);
                return MissingWords.Result.NOTHING;
            }
            return app.missingWords()
                    .addTo(sessionId, model, app.whileNothingIsRecorded(new ToldOnScreen(mine, () -> 0)));
        } catch (RuntimeException e) { // told to the person, and the session is shown as it is
            return new MissingWords.Result(List.of(), List.of(e), false);
        }
    }

    /** What came of it, and the sessions that are to be shown as they are now: nobody is to wait for more of them. */
    private record Found(MissingWords.Result result, List<SessionReport> changed) {}

    /** @param last the session that was worked on last, as it is now */
    private Found found(MissingWords.Result result, Optional<SessionReport> last) {
        List<SessionReport> changed = new ArrayList<>(last.stream().toList());
        changed.addAll(result.reports());
        changed.stream()
                .map(report -> LoopPart.loopOf(report.session().id()))
                .flatMap(Optional::stream)
                .distinct()
                .map(app.store()::find)
                .flatMap(Optional::stream)
                .toList()
                .forEach(changed::add);
        return new Found(result, changed);
    }

    /** A model for synthetic voices adds what was cut short while it was used, no more: it hears nonsense in others. */
    private Found add(AtomicBoolean mine) {
        SpeechModel model = app.chosenModel();
        if (model == null || mine.get()) {
            return new Found(MissingWords.Result.NOTHING, List.of());
        }
        Which which = model.purpose() == SpeechModel.Purpose.REAL_VOICES ? Which.PENDING : Which.CUT_SHORT;
        ToldOnScreen told =
                new ToldOnScreen(mine, () -> app.missingWords().waiting(which).size() - 1);
        MissingWords.Result result = app.missingWords().add(which, model, app.whileNothingIsRecorded(told));
        return found(result, told.last());
    }

    private void show(Found found) {
        shown.finished();
        found.changed().forEach(screens::reviewed);
        found.result().failures().forEach(screens::tell);
    }

    /** Told on the thread of the work. */
    private final class ToldOnScreen implements Progress {

        private static final long TOLD_EVERY_MS = 1_000;

        private final AtomicBoolean mine;
        private final IntSupplier others;
        private SessionReport session;
        private long toldMs;
        private int waiting;

        /** @param others how many sessions wait beside the one that is worked on */
        ToldOnScreen(AtomicBoolean mine, IntSupplier others) {
            this.mine = mine;
            this.others = others;
        }

        /** The session that was worked on last, as it is now. */
        Optional<SessionReport> last() {
            return session == null
                    ? Optional.empty()
                    : app.store().find(session.session().id());
        }

        @Override
        public void soundIsReviewed(SessionReport report) {
            SessionReport before = session;
            session = report;
            toldMs = -TOLD_EVERY_MS;
            waiting = others.getAsInt();
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
            int wait = waiting;
            work.fx().execute(() -> {
                shown.show(id, title, doneMs, ofMs, wait);
                screens.transcribing(id, doneMs, ofMs);
            });
        }
    }
}
