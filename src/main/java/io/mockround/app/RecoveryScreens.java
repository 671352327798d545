package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.recovery.Recovery;
import io.mockround.report.SessionReport;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.history.HistoryViewModel;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Shows what the background recovers and which words it finds, until the window is closed. On the FX thread. */
final class RecoveryScreens implements WindowRecovery.Screens, BackgroundWords.Screens {

    private final ScreenFrame frame;
    private final HomeScreens homes;
    private final HistoryViewModel history;
    private final ReviewScreens reviews;
    private final WordsNotice notice;
    private final BooleanSupplier hasRound;
    private final Navigator navigator;

    /** What the background still tells of is for nobody any more, and its threads may have ended. */
    private boolean isClosed;

    /** Told when home is shown next: nothing is told over a running round. */
    private Recovery.Result untold;

    RecoveryScreens(
            ScreenFrame frame,
            HomeScreens homes,
            HistoryViewModel history,
            ReviewScreens reviews,
            WordsNotice notice,
            BooleanSupplier hasRound,
            Navigator navigator) {
        this.frame = frame;
        this.homes = homes;
        this.history = history;
        this.reviews = reviews;
        this.notice = notice;
        this.hasRound = hasRound;
        this.navigator = navigator;
    }

    void close() {
        isClosed = true;
    }

    boolean isClosed() {
        return isClosed;
    }

    /** Tells what was recovered while a round ran. */
    void tellUntold() {
        if (untold != null) {
            offer(untold);
        }
    }

    @Override
    public void recovered(Recovery.Result result) {
        if (isClosed) {
            return;
        }
        homes.loadSessions();
        if (hasRound.getAsBoolean()) {
            untold = result;
        } else {
            offer(result);
        }
    }

    @Override
    public void reviewed(SessionReport report) {
        if (isClosed) {
            return;
        }
        homes.loadSessions();
        history.load();
        reviews.show(report);
        notice.reviewed(report.session().id(), report);
    }

    @Override
    public void transcribing(String sessionId, long doneMs, long ofMs) {
        notice.searching(sessionId);
        reviews.transcribing(sessionId, doneMs, ofMs);
    }

    @Override
    public void tell(Exception failure) {
        if (!hasRound.getAsBoolean()) {
            navigator.tell(failure);
        }
    }

    @Override
    public void needsModel() {
        frame.offer(Messages.text("words.needModel"), Messages.text("words.chooseModel"), navigator::models, () -> {});
    }

    private void offer(Recovery.Result result) {
        untold = null;
        List<SessionReport> recovered = result.recovered();
        String sentence = WindowRecovery.sentence(result);
        if (recovered.isEmpty()) {
            frame.tell(sentence);
            return;
        }
        Runnable open = recovered.size() == 1
                ? () -> navigator.review(recovered.get(0).session().id())
                : navigator::history;
        frame.offer(sentence, Messages.text("recovery.open"), open, () -> {});
    }
}
