package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.recording.MicrophoneMonitor;
import io.mockround.recording.Microphones;
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
import io.mockround.ui.home.MicrophoneViewModel;
import io.mockround.ui.home.Readiness;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;

/** Opens the home screen. On the FX thread. */
final class HomeScreens {

    private final AppContext app;
    private final Microphones microphones;
    private final ChosenMicrophone microphone;
    private final Work work;
    private final ScreenFrame frame;
    private final Navigator navigator;
    private final ImportViewModel imports;

    /** Of the one opened last. */
    private HomeViewModel home;

    private MicrophoneViewModel level;

    /** @param longWork where imports are reviewed */
    HomeScreens(
            AppContext app,
            Microphones microphones,
            ChosenMicrophone microphone,
            Work work,
            Work longWork,
            ScreenFrame frame,
            Navigator navigator) {
        this.app = app;
        this.microphones = microphones;
        this.microphone = microphone;
        this.work = work;
        this.frame = frame;
        this.navigator = navigator;
        this.imports = new ImportViewModel(this::importFile, longWork, navigator);
    }

    void open() {
        level = new MicrophoneViewModel(microphones, microphone::name, microphone::choose, work, navigator);
        home = new HomeViewModel(
                app.store(),
                this::readiness,
                imports,
                level,
                InstantSource.system(),
                ZoneId.systemDefault(),
                work,
                navigator);
        HomeView view = new HomeView(home);
        frame.show(view, Tab.HOME, view::dispose);
        view.takeFocus();
    }

    /** There may be a new session. */
    void loadSessions() {
        home.loadSessions();
    }

    /** What listened to the microphone last. */
    MicrophoneMonitor microphoneCheck() {
        return level.monitor();
    }

    private Readiness readiness() {
        SpeechModel model = app.chosenModel();
        String sentence = model == null
                ? Messages.text("model.noneChosenShort")
                : Messages.text(
                        "model.inUse",
                        model.name(),
                        String.join(", ", app.recognizer().fillersKnown(model)));
        return new Readiness(sentence, app.folder().root().toFile().getUsableSpace());
    }

    private Importing.Imported importFile(Path file, Progress progress) {
        FileReview.Result result = app.fileReview().review(file, app.chosenModel(), progress);
        String damage = ProblemPresenter.damage(String.valueOf(file.getFileName()), result);
        return new Importing.Imported(result.report().session().id(), damage);
    }
}
