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
import io.mockround.ui.home.RecentImports;
import io.mockround.ui.home.TodayViewModel;
import io.mockround.ui.models.InstallViewModel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

/** Opens the home screen. On the FX thread. */
final class HomeScreens {

    private final AppContext app;
    private final MicrophoneChecks microphone;
    private final InstallViewModel installation;
    private final WordsNotice notice;
    private final Work work;
    private final ScreenFrame frame;
    private final Navigator navigator;
    private final ImportViewModel imports;

    /** Of the one opened last. */
    private HomeViewModel home;

    /**
     * @param installation of speech models: it goes on when the screen is left
     * @param longWork where imports are reviewed
     */
    HomeScreens(
            AppContext app,
            MicrophoneChecks microphone,
            InstallViewModel installation,
            WordsNotice notice,
            Work work,
            Work longWork,
            ScreenFrame frame,
            Navigator navigator) {
        this.app = app;
        this.microphone = microphone;
        this.installation = installation;
        this.notice = notice;
        this.work = work;
        this.frame = frame;
        this.navigator = navigator;
        this.imports = new ImportViewModel(
                this::importFile, new RecentImports(app.settings(), work, navigator), longWork, navigator);
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
                app.dueToday()::on,
                app.practice(),
                app::log,
                InstantSource.system(),
                ZoneId.systemDefault(),
                work,
                navigator);
        HomeView view = new HomeView(home, today, installation);
        frame.show(view, Tab.HOME, view::dispose);
        view.takeFocus();
    }

    /** There may be another speech model. */
    void loadReadiness() {
        home.loadReadiness();
    }

    /** There may be a new session. */
    void loadSessions() {
        home.loadSessions();
    }

    /** The speech model in use and what it knows. In the background. */
    String speechModel() {
        SpeechModel model = app.chosenModel();
        if (model == null) {
            return Messages.text("model.noneChosenShort");
        }
        List<String> fillers = app.recognizer().fillersKnown(model);
        return fillers.isEmpty()
                ? Messages.text("model.inUseNoFillers", model.name())
                : Messages.text("model.inUse", model.name(), String.join(", ", fillers));
    }

    private Readiness readiness() {
        return new Readiness(
                speechModel(),
                app.chosenModel() != null,
                app.folder().root().toFile().getUsableSpace());
    }

    private Importing.Imported importFile(Path file, Progress progress) {
        work.fx().execute(() -> notice.searching(file));
        FileReview.Result result = app.fileReview().review(file, app.chosenModel(), progress);
        work.fx().execute(() -> notice.imported(file, result.report()));
        String damage = ProblemPresenter.damage(String.valueOf(file.getFileName()), result);
        return new Importing.Imported(result.report().session().id(), result.known(), damage);
    }
}
