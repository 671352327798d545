package io.mockround.app;

import io.mockround.recording.AudioPlayer;
import io.mockround.report.SessionReport;
import io.mockround.ui.MainWindow.Tab;
import io.mockround.ui.common.Work;
import io.mockround.ui.review.ReviewView;
import io.mockround.ui.review.ReviewViewModel;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Opens reviews and keeps the one that is shown up to date. On the FX thread. */
final class ReviewScreens {

    private final AppContext app;
    private final Supplier<AudioPlayer> players;
    private final Work work;
    private final ScreenFrame frame;

    /** The one that is shown, or null. */
    private ReviewViewModel review;

    private String reviewedId;

    /** @param players makes a player for each review */
    ReviewScreens(AppContext app, Supplier<AudioPlayer> players, Work work, ScreenFrame frame) {
        this.app = app;
        this.players = players;
        this.work = work;
        this.frame = frame;
    }

    void open(SessionReport report) {
        open(report, 0);
    }

    /** @param atMs the moment it is opened at */
    void open(SessionReport report, long atMs) {
        ReviewViewModel model = new ReviewViewModel(players.get(), frame::tell);
        ReviewView view = new ReviewView(model);
        frame.show(view, Tab.HISTORY, () -> leave(model, view));
        review = model;
        reviewedId = report.session().id();
        if (!report.session().isRecorded()) {
            model.show(report);
        } else {
            model.open(report, Path.of(report.session().audio()), app.audioFiles(), work);
        }
        if (atMs > 0) {
            model.seek(atMs);
        }
        view.takeFocus();
    }

    /** Shows what is known now of a session, where its review is open. */
    void show(SessionReport report) {
        if (isShown(report.session().id())) {
            review.show(report);
        }
    }

    /** Shows how far a session's transcript has come, where its review is open. */
    void transcribing(String sessionId, long doneMs, long ofMs) {
        if (isShown(sessionId)) {
            review.transcribing(doneMs, ofMs);
        }
    }

    /** The same where the transcript can only be of the review that is open. */
    void transcribing(long doneMs, long ofMs) {
        if (review != null) {
            review.transcribing(doneMs, ofMs);
        }
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
