package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.review.FileReview;
import io.mockround.review.Progress;
import io.mockround.speech.SpeechModel;
import io.mockround.ui.MainWindow.Tab;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import io.mockround.ui.home.HomeView;
import io.mockround.ui.home.HomeViewModel;
import io.mockround.ui.home.ImportViewModel;
import io.mockround.ui.home.Importing;
import io.mockround.ui.home.Readiness;
import io.mockround.ui.home.TodayViewModel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;

/** Opens the home screen. On the FX thread. */
final class HomeScreens {

    private final AppContext app;
    private final MicrophoneChecks microphone;
    private final Work work;
    private final ScreenFrame frame;
    private final Navigator navigator;
    private final ImportViewModel imports;

    /** Of the one opened last. */
    private HomeViewModel home;

    /** @param longWork where imports are reviewed */
    HomeScreens(
            AppContext app,
            MicrophoneChecks microphone,
            Work work,
            Work longWork,
            ScreenFrame frame,
            Navigator navigator) {
        this.app = app;
        this.microphone = microphone;
        this.work = work;
        this.frame = frame;
        this.navigator = navigator;
        this.imports = new ImportViewModel(this::importFile, longWork, navigator);
    }

    void open() {
        home = new HomeViewModel(
                app.store(),
                this::readiness,
                imports,
                microphone.next(navigator),
                InstantSource.system(),
                ZoneId.systemDefault(),
                work,
                navigator);
        TodayViewModel today = new TodayViewModel(
                app.practice(), app::log, InstantSource.system(), ZoneId.systemDefault(), work, navigator);
        HomeView view = new HomeView(home, today);
        frame.show(view, Tab.HOME, view::dispose);
        view.takeFocus();
    }

    /** There may be a new session. */
    void loadSessions() {
        home.loadSessions();
    }

    /** The speech model in use and what it knows. In the background. */
    String speechModel() {
        SpeechModel model = app.chosenModel();
        return model == null
                ? Messages.text("model.noneChosenShort")
                : Messages.text(
                        "model.inUse",
                        model.name(),
                        String.join(", ", app.recognizer().fillersKnown(model)));
    }

    private Readiness readiness() {
        return new Readiness(speechModel(), app.folder().root().toFile().getUsableSpace());
    }

    private Importing.Imported importFile(Path file, Progress progress) {
        FileReview.Result result = app.fileReview().review(file, app.chosenModel(), progress);
        String damage = ProblemPresenter.damage(String.valueOf(file.getFileName()), result);
        return new Importing.Imported(result.report().session().id(), damage);
    }
}
