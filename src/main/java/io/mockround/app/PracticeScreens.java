package io.mockround.app;

import io.mockround.adapter.file.TemplateReader;
import io.mockround.ui.MainWindow.Tab;
import io.mockround.ui.attempts.AttemptsView;
import io.mockround.ui.attempts.AttemptsViewModel;
import io.mockround.ui.common.FileDialogs;
import io.mockround.ui.common.LongWork;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import io.mockround.ui.plan.PlanSources;
import io.mockround.ui.plan.PlanView;
import io.mockround.ui.plan.PlanViewModel;
import io.mockround.ui.trends.TrendsView;
import io.mockround.ui.trends.TrendsViewModel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Opens what looks over many sessions: trends, attempts side by side, the plan. On the FX thread. */
final class PracticeScreens {

    private final AppContext app;
    private final FileDialogs dialogs;
    private final Work work;
    private final LongWork longWork;
    private final ScreenFrame frame;
    private final Navigator navigator;

    /** One for the window: who comes back from a review finds the filters as they were. */
    private final TrendsViewModel trends;

    PracticeScreens(
            AppContext app, FileDialogs dialogs, Work work, LongWork longWork, ScreenFrame frame, Navigator navigator) {
        this.app = app;
        this.dialogs = dialogs;
        this.work = work;
        this.longWork = longWork;
        this.frame = frame;
        this.navigator = navigator;
        this.trends = new TrendsViewModel(app.store(), LocalDate::now, work, longWork, navigator);
    }

    void trends() {
        TrendsView view = new TrendsView(trends, dialogs);
        frame.show(view, Tab.TRENDS, view::dispose);
    }

    void attempts(String prompt) {
        show(AttemptsViewModel.at(prompt, app.store(), work, longWork, navigator));
    }

    void takes(String sessionId, int exchange) {
        show(AttemptsViewModel.takes(sessionId, exchange, app.store(), work, longWork, navigator));
    }

    void plan() {
        PlanSources sources = new PlanSources(
                app.practice(),
                app::log,
                app.dueToday()::on,
                app.notes(),
                app.retrospectives(),
                this::templates,
                LocalDate::now);
        frame.show(new PlanView(new PlanViewModel(sources, work, navigator), dialogs), Tab.PLAN, () -> {});
    }

    /** The round of each kind: the one that is called like it, else the first. */
    private Map<String, String> templates() {
        Map<String, String> byKind = new HashMap<>();
        app.templates().forEach((id, file) -> {
            String kind = TemplateReader.read(file).kind();
            if (id.equals(kind)) {
                byKind.put(kind, id);
            } else {
                byKind.putIfAbsent(kind, id);
            }
        });
        return byKind;
    }

    private void show(AttemptsViewModel model) {
        AttemptsView view = new AttemptsView(model, dialogs);
        frame.show(view, Tab.TRENDS, view::dispose);
    }
}
