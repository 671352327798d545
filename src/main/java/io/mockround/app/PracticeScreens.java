package io.mockround.app;

import io.mockround.ui.MainWindow.Tab;
import io.mockround.ui.attempts.AttemptsView;
import io.mockround.ui.attempts.AttemptsViewModel;
import io.mockround.ui.common.FileDialogs;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import io.mockround.ui.trends.TrendsView;
import io.mockround.ui.trends.TrendsViewModel;
import java.time.LocalDate;

/** Opens what looks over many sessions: trends, attempts side by side, the plan. On the FX thread. */
final class PracticeScreens {

    private final AppContext app;
    private final FileDialogs dialogs;
    private final Work work;
    private final ScreenFrame frame;
    private final Navigator navigator;

    PracticeScreens(AppContext app, FileDialogs dialogs, Work work, ScreenFrame frame, Navigator navigator) {
        this.app = app;
        this.dialogs = dialogs;
        this.work = work;
        this.frame = frame;
        this.navigator = navigator;
    }

    void trends() {
        TrendsViewModel model = new TrendsViewModel(app.store(), LocalDate::now, work, navigator);
        TrendsView view = new TrendsView(model, dialogs);
        frame.show(view, Tab.TRENDS, view::dispose);
    }

    void attempts(String prompt) {
        show(AttemptsViewModel.at(prompt, app.store(), work, navigator));
    }

    void takes(String sessionId, int exchange) {
        show(AttemptsViewModel.takes(sessionId, exchange, app.store(), work, navigator));
    }

    private void show(AttemptsViewModel model) {
        AttemptsView view = new AttemptsView(model, dialogs);
        frame.show(view, Tab.TRENDS, view::dispose);
    }
}
