package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.recovery.Recovery;
import io.mockround.report.SessionReport;
import io.mockround.ui.common.Work;
import java.util.ArrayList;
import java.util.List;

/** Recovers what a former run left behind while the window is already there: first from sound, then, with a model, the words. */
final class WindowRecovery {

    private final AppContext app;
    private final Work work;
    private final Runnable words;
    private final Screens screens;

    /** What is shown of it. Called on the FX thread. */
    interface Screens {

        /** Something was recovered, or could not be; there is something to tell. */
        void recovered(Recovery.Result result);

        void tell(Exception failure);
    }

    /**
     * @param work in the background of its own: neither screens nor the review of a round wait for it
     * @param words has the words found that are missing, in the same background
     */
    WindowRecovery(AppContext app, Work work, Runnable words, Screens screens) {
        this.app = app;
        this.work = work;
        this.words = words;
        this.screens = screens;
    }

    /** Begins. Returns at once. */
    void start() {
        work.call(app.recovery()::run, this::found, screens::tell);
        words.run();
        work.call(app.olderAnalyses()::renew, count -> {}, screens::tell);
    }

    private void found(Recovery.Result result) {
        if (!RecoveryPresenter.sentences(result).isEmpty()) {
            screens.recovered(result);
        }
    }

    /** What the band says: one sentence for what was recovered, then what else is to be said. */
    static String sentence(Recovery.Result result) {
        List<SessionReport> recovered = result.recovered();
        List<String> sentences = new ArrayList<>();
        if (recovered.size() == 1) {
            sentences.add(RecoveryPresenter.recovered(recovered.get(0)));
        } else if (!recovered.isEmpty()) {
            long lengthMs = recovered.stream()
                    .mapToLong(report -> report.session().durationMs())
                    .sum();
            sentences.add(Messages.text("recovery.several", recovered.size(), Times.clock(lengthMs)));
        }
        sentences.addAll(RecoveryPresenter.beside(result));
        return String.join(" ", sentences);
    }
}
