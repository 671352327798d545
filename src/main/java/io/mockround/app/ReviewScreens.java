package io.mockround.app;

import io.mockround.history.Attempts;
import io.mockround.messages.Messages;
import io.mockround.recording.AudioPlayer;
import io.mockround.report.LoopPart;
import io.mockround.report.SessionReport;
import io.mockround.ui.MainWindow.Tab;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import io.mockround.ui.review.NotePlace;
import io.mockround.ui.review.NotesDesk;
import io.mockround.ui.review.NotesViewModel;
import io.mockround.ui.review.ReviewView;
import io.mockround.ui.review.ReviewViewModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Opens reviews and keeps the one that is shown up to date. On the FX thread. */
final class ReviewScreens {

    private final AppContext app;
    private final Supplier<AudioPlayer> players;
    private final Work work;
    private final ScreenFrame frame;
    private final WordFinding words;
    private final Navigator navigator;

    /** The one that is shown, or null. */
    private ReviewViewModel review;

    /** Of the same session. */
    private NotesViewModel notes;

    private String reviewedId;

    /** What was written of sessions and could not be kept: it is there again when their review is opened. */
    private final Map<String, Map<NotePlace, String>> unsaved = new HashMap<>();

    /** Who finds the words of sessions. Called on the FX thread. */
    interface WordFinding {

        /** The session waits for its words, or they could not be found before. */
        void start(String sessionId);

        void stop(String sessionId);
    }

    /** @param players makes a player for each review */
    ReviewScreens(
            AppContext app,
            Supplier<AudioPlayer> players,
            Work work,
            ScreenFrame frame,
            WordFinding words,
            Navigator navigator) {
        this.app = app;
        this.players = players;
        this.work = work;
        this.frame = frame;
        this.words = words;
        this.navigator = navigator;
    }

    void open(SessionReport report) {
        open(report, 0);
    }

    /** @param atMs the moment it is opened at */
    void open(SessionReport report, long atMs) {
        String id = report.session().id();
        ReviewViewModel model = new ReviewViewModel(players.get(), frame::tell);
        model.words().foundBy(() -> words.start(id), () -> words.stop(id), navigator::models);
        NotesViewModel itsNotes = notes(report);
        ReviewView view = new ReviewView(model, itsNotes);
        frame.show(view, Tab.HISTORY, () -> leave(model, view));
        review = model;
        notes = itsNotes;
        reviewedId = id;
        if (!report.session().isRecorded()) {
            model.show(report);
        } else {
            Path take = Path.of(report.session().audio());
            Work outlines = new Work(app.outlines(), work.fx());
            model.open(report, take, soFar -> app.peaks().of(id, take, soFar), outlines);
        }
        lookForModel(model);
        model.takes(() -> Attempts.askedAgain(app.store(), report), n -> navigator.takes(id, n), work);
        if (atMs > 0) {
            model.seek(atMs);
        }
        view.takeFocus();
    }

    /** There may be another speech model. */
    void modelArrived() {
        if (review != null) {
            lookForModel(review);
        }
    }

    /** One that is damaged is told of when the words are asked for. */
    private void lookForModel(ReviewViewModel model) {
        work.call(
                () -> app.chosenModel() != null,
                model.words()::hasModel,
                failure -> model.words().hasModel(true));
    }

    /** Shows what is known now of a session, where its review is open. */
    void show(SessionReport report) {
        if (isShown(report.session().id())) {
            review.show(report);
            notes.show(report);
        }
    }

    /** Shows how far a session's transcript has come, where its review is open, or that of the loop it is a round of. */
    void transcribing(String sessionId, long doneMs, long ofMs) {
        if (isShown(sessionId)
                || LoopPart.loopOf(sessionId).filter(this::isShown).isPresent()) {
            review.words().transcribing(doneMs, ofMs);
        }
    }

    private NotesViewModel notes(SessionReport report) {
        NotesDesk desk = new NotesDesk(app.notes(), app.retrospectives());
        String id = report.session().id();
        return new NotesViewModel(
                report, desk, unsaved.computeIfAbsent(id, any -> new LinkedHashMap<>()), work, new NotesDesk.Told() {
                    @Override
                    public void failed(Exception failure) {
                        frame.tell(failure);
                    }

                    @Override
                    public void removed(String sentence, Runnable undo) {
                        frame.offer(sentence, Messages.text("window.undo"), undo, () -> {});
                    }
                });
    }

    /** Whether the review of this session is the one that is open. */
    boolean isShown(String sessionId) {
        return review != null && sessionId.equals(reviewedId);
    }

    private void leave(ReviewViewModel model, ReviewView view) {
        if (review == model) {
            review = null;
        }
        view.dispose();
    }
}
