package io.mockround.app;

import io.mockround.time.MonotonicClock;
import io.mockround.ui.MainWindow.Tab;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import io.mockround.ui.models.InstallViewModel;
import io.mockround.ui.models.ModelShelf;
import io.mockround.ui.models.ModelsView;
import io.mockround.ui.models.ModelsViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Opens the page of the speech models, and holds the installation that goes on whatever is shown. On the FX thread. */
final class ModelScreens {

    private final ModelShelf shelf;
    private final InstallViewModel installation;
    private final BooleanSupplier roundRuns;
    private final Work work;
    private final ScreenFrame frame;
    private final Navigator navigator;

    /** What came of installations during a round, told when home is shown next. */
    private final List<Runnable> untold = new ArrayList<>();

    /**
     * @param roundRuns whether nothing is to be told now
     * @param installing where models are installed
     */
    ModelScreens(
            AppContext app,
            BooleanSupplier roundRuns,
            Work work,
            Work installing,
            ScreenFrame frame,
            Navigator navigator) {
        this.shelf = new WindowModels(app);
        this.installation = new InstallViewModel(shelf, MonotonicClock.SYSTEM, installing, new Outcome());
        this.roundRuns = roundRuns;
        this.work = work;
        this.frame = frame;
        this.navigator = navigator;
    }

    /** The one that runs, or the next. */
    InstallViewModel installation() {
        return installation;
    }

    void open() {
        ModelsView view = new ModelsView(new ModelsViewModel(shelf, installation, work, navigator));
        frame.show(view, Tab.SETTINGS, view::dispose);
    }

    void tellWhatWasKeptBack() {
        untold.forEach(Runnable::run);
        untold.clear();
    }

    private final class Outcome implements InstallViewModel.Outcome {

        @Override
        public void note(String sentence) {
            whenNoRoundRuns(() -> navigator.note(sentence, null));
        }

        @Override
        public void tell(Exception failure) {
            whenNoRoundRuns(() -> navigator.tell(failure));
        }

        private void whenNoRoundRuns(Runnable telling) {
            if (roundRuns.getAsBoolean()) {
                untold.add(telling);
            } else {
                telling.run();
            }
        }
    }
}
