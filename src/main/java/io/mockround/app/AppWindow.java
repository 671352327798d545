package io.mockround.app;

import io.mockround.adapter.file.TemplateReader;
import io.mockround.deck.LoopRound;
import io.mockround.deck.RoundTemplate;
import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioPlayer;
import io.mockround.recording.MicrophoneChoice;
import io.mockround.recording.MicrophoneMonitor;
import io.mockround.recording.Microphones;
import io.mockround.recovery.Recovery;
import io.mockround.rehearsal.Rehearsals;
import io.mockround.rehearsal.RunningRound;
import io.mockround.report.SessionReport;
import io.mockround.review.FileReview;
import io.mockround.review.Progress;
import io.mockround.round.RoundEvent;
import io.mockround.speech.SpeechModel;
import io.mockround.time.MonotonicClock;
import io.mockround.ui.MainWindow;
import io.mockround.ui.MainWindow.Tab;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Theme;
import io.mockround.ui.common.TranscribingStrip;
import io.mockround.ui.common.TranscribingViewModel;
import io.mockround.ui.common.Work;
import io.mockround.ui.history.HistoryView;
import io.mockround.ui.history.HistoryViewModel;
import io.mockround.ui.home.HomeView;
import io.mockround.ui.home.HomeViewModel;
import io.mockround.ui.home.ImportViewModel;
import io.mockround.ui.home.Importing;
import io.mockround.ui.home.MicrophoneViewModel;
import io.mockround.ui.home.Readiness;
import io.mockround.ui.review.ReviewView;
import io.mockround.ui.review.ReviewViewModel;
import io.mockround.ui.round.RoundView;
import io.mockround.ui.round.RoundViewModel;
import io.mockround.ui.trends.TrendsView;
import io.mockround.ui.trends.TrendsViewModel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The screens of the window and the way between them. On the FX thread; long work goes to the threads it is given. */
public final class AppWindow implements Navigator {

    private static final Logger LOG = LoggerFactory.getLogger(AppWindow.class);

    private static final int WIDTH = 1180;
    private static final int HEIGHT = 740;

    /** Some systems give a device to one at a time: the check has this long to let go of it. */
    private static final Duration MICROPHONE_LETS_GO = Duration.ofSeconds(3);

    /** What presenter clickers send. */
    private static final Set<KeyCode> CLICKER = Set.of(KeyCode.PAGE_DOWN);

    private final AppContext app;
    private final Microphones microphones;
    private final Rehearsals rehearsals;
    private final Supplier<AudioPlayer> players;
    private final Work work;
    private final Work longWork;
    private final MainWindow frame = new MainWindow(this::open, this::otherTheme);
    private final Scene scene = new Scene(frame, WIDTH, HEIGHT);
    private final HistoryViewModel history;
    private final ImportViewModel imports;
    private final TranscribingViewModel transcribing = new TranscribingViewModel();
    private final BackgroundWords words;

    /** Home's, the newest ones. */
    private HomeViewModel homeModel;

    private MicrophoneViewModel level;

    private Theme theme = Theme.LIGHT;

    /** Chosen in this window. Background thread only. */
    private String microphone;

    /** Lets go of the screen that is shown. */
    private Runnable leave = () -> {};

    private RunningRound round;
    private Runnable afterRound = () -> {};
    private ReviewViewModel review;
    private String reviewedId;

    /** Told when home is shown next: nothing is told over a running round. */
    private Recovery.Result untold;

    /** What ended the running round before its time, or null. */
    private Problem tellAfterRound;

    /**
     * @param players makes a player for each review
     * @param background where screens ask for what they show
     * @param reviewing where imports are reviewed
     * @param recovery where what a former run left behind is recovered
     */
    public AppWindow(
            AppContext app,
            Microphones microphones,
            Rehearsals rehearsals,
            Supplier<AudioPlayer> players,
            Executor background,
            Executor reviewing,
            Executor recovery,
            Executor fx) {
        this.app = app;
        this.microphones = microphones;
        this.rehearsals = rehearsals;
        this.players = players;
        this.work = new Work(background, fx);
        this.longWork = new Work(reviewing, fx);
        this.history = new HistoryViewModel(app.store(), app.deletion(), work, this);
        this.imports = new ImportViewModel(this::importFile, longWork, this);
        theme.apply(scene);
        home();
        if (app.repaired() != null) {
            frame.tell(app.repaired().sentence());
        }
        app.library().broken().stream()
                .map(problem -> Messages.text("decks.leftOut", ProblemPresenter.sentence(problem)))
                .reduce((first, next) -> first + " " + next)
                .ifPresent(frame::tell);
        Work behind = new Work(recovery, fx);
        RecoveryScreens screens = new RecoveryScreens();
        words = new BackgroundWords(app, behind, transcribing, screens);
        transcribing.sessionIdProperty().addListener((value, before, id) -> history.transcribing(id));
        frame.setStrip(new TranscribingStrip(transcribing));
        new WindowRecovery(app, behind, words::modelArrived, screens).start();
    }

    /** To be called when a model was installed or chosen: the sessions that wait for their words get them, in the background. */
    public void modelArrived() {
        words.modelArrived();
    }

    public Scene scene() {
        return scene;
    }

    /** Whether a round is running that closing the window would end. */
    public boolean hasRound() {
        return round != null;
    }

    /** The running round, or null. */
    RunningRound round() {
        return round;
    }

    /** Ends the running round; {@code then} runs when everything it recorded is kept. */
    public void abandonRound(Runnable then) {
        afterRound = then;
        round.submit(new RoundEvent.Abandon());
    }

    /** Lets go of everything that outlives a screen. */
    public void dispose() {
        leave.run();
        transcribing.stop();
        history.purge();
    }

    @Override
    public void home() {
        level = new MicrophoneViewModel(microphones, this::wantedMicrophone, this::chosen, work, this);
        homeModel = new HomeViewModel(
                app.store(),
                this::readiness,
                imports,
                level,
                InstantSource.system(),
                ZoneId.systemDefault(),
                work,
                this);
        HomeView view = new HomeView(homeModel);
        show(view, Tab.HOME, view::dispose);
        view.takeFocus();
        if (untold != null) {
            offer(untold);
        }
    }

    @Override
    public void history() {
        HistoryView view = new HistoryView(history);
        show(view, Tab.HISTORY, () -> {
            view.dispose();
            frame.hideBand();
            history.purge();
        });
    }

    @Override
    public void trends() {
        TrendsViewModel model = new TrendsViewModel(app.store(), work, this);
        TrendsView view = new TrendsView(model);
        show(view, Tab.TRENDS, view::dispose);
    }

    @Override
    public void review(String sessionId) {
        work.call(
                () -> app.store()
                        .find(sessionId)
                        .orElseThrow(() -> new ProblemException(new Problem.SessionUnknown(sessionId))),
                this::review,
                this::tell);
    }

    @Override
    public void round(String templateId) {
        leave.run(); // the microphone check lets go of the device first
        leave = () -> {};
        MicrophoneMonitor check = level.monitor();
        work.call(() -> start(templateId, check), this::running, failure -> {
            tell(failure);
            home();
        });
    }

    @Override
    public void tell(Exception failure) {
        if (failure instanceof ProblemException problem) {
            frame.tell(ProblemPresenter.sentence(problem.problem()));
            return;
        }
        LOG.error("unexpected failure", failure);
        frame.tell(Messages.text("problem.unexpected", failure.getClass().getSimpleName(), FailureCode.of(failure)));
    }

    @Override
    public void note(String sentence, Runnable undo) {
        frame.offer(sentence, Messages.text("window.undo"), undo, history::purge);
    }

    private void open(Tab tab) {
        frame.hideBand();
        switch (tab) {
            case HOME -> home();
            case HISTORY -> history();
            case TRENDS -> trends();
        }
    }

    private void otherTheme() {
        theme = theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT;
        theme.apply(scene);
    }

    private void show(Node screen, Tab tab, Runnable lettingGo) {
        leave.run();
        leave = lettingGo;
        frame.setBarVisible(tab != null || round == null);
        frame.show(screen, tab);
    }

    /** Runs in the background. It holds for this window even where the settings cannot be saved. */
    private void chosen(String name) {
        microphone = name;
        app.settings().save(app.settings().load().withMicrophone(name));
    }

    /** Runs in the background. */
    private String wantedMicrophone() {
        return microphone == null ? app.settings().load().microphone() : microphone;
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

    /** Runs in the background. */
    private Begun start(String templateId, MicrophoneMonitor check) throws InterruptedException {
        check.awaitClosed(MICROPHONE_LETS_GO);
        MicrophoneChoice choice = MicrophoneChoice.of(microphones.names(), wantedMicrophone());
        return new Begun(start(app.templates().get(templateId), choice.name()), choice);
    }

    private RunningRound start(Path file, String microphoneName) {
        RoundTemplate template = TemplateReader.read(file);
        List<LoopRound> rounds = app.documents().rounds(file);
        SpeechModel model = app.chosenModel();
        return rounds.isEmpty()
                ? rehearsals.start(template, app.deckFor(template.kind()), microphoneName, model, new RoundOutcome())
                : rehearsals.startLoop(template, rounds, app.allDecks(), microphoneName, model, new RoundOutcome());
    }

    private record Begun(RunningRound round, MicrophoneChoice microphone) {}

    private void running(Begun begun) {
        round = begun.round();
        frame.hideBand();
        if (begun.microphone().gone() != null) {
            frame.tell(Messages.text("note.microphoneGone", begun.microphone().gone()));
        }
        RoundView view = new RoundView(new RoundViewModel(round, MonotonicClock.SYSTEM), CLICKER);
        show(view, null, view::close);
    }

    private void review(SessionReport report) {
        ReviewViewModel model = new ReviewViewModel(players.get(), this::tell);
        ReviewView view = new ReviewView(model);
        show(view, Tab.HISTORY, () -> leaveReview(model, view));
        review = model;
        reviewedId = report.session().id();
        if (report.session().isLoop()) {
            model.openLoop(report);
        } else {
            model.open(report, Path.of(report.session().audio()), app.audioFiles(), work);
        }
        view.takeFocus();
    }

    private void leaveReview(ReviewViewModel model, ReviewView view) {
        if (review == model) {
            review = null;
        }
        view.dispose();
    }

    private void offer(Recovery.Result result) {
        untold = null;
        List<SessionReport> recovered = result.recovered();
        String sentence = WindowRecovery.sentence(result);
        if (recovered.isEmpty()) {
            frame.tell(sentence);
            return;
        }
        Runnable open =
                recovered.size() == 1 ? () -> review(recovered.get(0).session().id()) : this::history;
        frame.offer(sentence, Messages.text("recovery.open"), open, () -> {});
    }

    private boolean isShown(String sessionId) {
        return review != null && sessionId.equals(reviewedId);
    }

    private final class RecoveryScreens implements WindowRecovery.Screens, BackgroundWords.Screens {

        @Override
        public void recovered(Recovery.Result result) {
            homeModel.loadSessions();
            if (round == null) {
                offer(result);
            } else {
                untold = result;
            }
        }

        @Override
        public void reviewed(SessionReport report) {
            homeModel.loadSessions();
            history.load();
            if (isShown(report.session().id())) {
                review.show(report);
            }
        }

        @Override
        public void transcribing(String sessionId, long doneMs, long ofMs) {
            if (isShown(sessionId)) {
                review.transcribing(doneMs, ofMs);
            }
        }

        @Override
        public void tell(Exception failure) {
            if (round == null) {
                AppWindow.this.tell(failure);
            }
        }
    }

    /** What the round that just ran leads to. Told on other threads. */
    private final class RoundOutcome implements Rehearsals.Outcome {

        @Override
        public void reviewed(SessionReport report, boolean soundOnly) {
            work.fx().execute(() -> {
                if (round != null) {
                    round = null;
                    review(report);
                    if (tellAfterRound != null) {
                        tell(new ProblemException(tellAfterRound));
                        tellAfterRound = null;
                    }
                    afterRound.run();
                } else if (isShown(report.session().id())) {
                    review.show(report);
                }
            });
        }

        @Override
        public void transcribing(long doneMs, long ofMs) {
            work.fx().execute(() -> {
                if (review != null) {
                    review.transcribing(doneMs, ofMs);
                }
            });
        }

        @Override
        public void stopped(Problem problem) {
            work.fx().execute(() -> tellAfterRound = problem);
        }

        @Override
        public void failed(RuntimeException failure) {
            work.fx().execute(() -> {
                round = null;
                tell(failure);
                home();
                afterRound.run();
            });
        }
    }
}
