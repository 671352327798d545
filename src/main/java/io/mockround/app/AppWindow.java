package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioPlayer;
import io.mockround.recording.Microphones;
import io.mockround.rehearsal.LiveMemos;
import io.mockround.rehearsal.Rehearsals;
import io.mockround.rehearsal.RoundChoice;
import io.mockround.rehearsal.RunningMemo;
import io.mockround.rehearsal.RunningRound;
import io.mockround.report.LoopPart;
import io.mockround.settings.Settings;
import io.mockround.time.MonotonicClock;
import io.mockround.ui.MainWindow.Tab;
import io.mockround.ui.common.FileDialogs;
import io.mockround.ui.common.LongWork;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.TranscribingViewModel;
import io.mockround.ui.common.Work;
import io.mockround.ui.common.WorkStrip;
import io.mockround.ui.history.HistoryActions;
import io.mockround.ui.history.HistoryView;
import io.mockround.ui.history.HistoryViewModel;
import io.mockround.ui.history.SearchViewModel;
import io.mockround.ui.keys.KeysView;
import io.mockround.ui.rounds.RoundChooserView;
import io.mockround.ui.rounds.RoundChooserViewModel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Scene;

/** The screens of the window and the way between them. On the FX thread; long work goes to the threads it is given. */
public final class AppWindow implements Navigator {

    /** What lasts longer shows how far it is and can be called off. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final AppContext app;
    private final Work work;
    private final ScreenFrame frame = new ScreenFrame(this::open);
    private final HomeScreens homes;
    private final Recordings recordings;
    private final RoundScreens rounds;
    private final MemoScreens memos;
    private final ReviewScreens reviews;
    private final SettingsScreens settings;
    private final ModelScreens models;
    private final PracticeScreens practice;
    private final FileDialogs dialogs;
    private final HistoryViewModel history;
    private final SearchViewModel search;
    private final TranscribingViewModel transcribing = new TranscribingViewModel();
    private final BackgroundWords words;
    private final LongWork longWork;
    private final WindowLook look;
    private final RecoveryScreens recovered;

    /**
     * @param surroundings what else the window has of this computer
     * @param players makes a player for each review
     * @param background where screens ask for what they show
     * @param reviewing where imports are reviewed
     * @param recovery where what a former run left behind is recovered
     * @param installing where speech models are installed
     */
    AppWindow(
            AppContext app,
            Microphones microphones,
            Rehearsals rehearsals,
            LiveMemos memos,
            Supplier<AudioPlayer> players,
            Surroundings surroundings,
            Executor background,
            Executor reviewing,
            Executor recovery,
            Executor installing,
            Executor fx) {
        this.app = app;
        this.work = new Work(background, fx);
        this.look = new WindowLook(surroundings.atStart().window(), surroundings.look(), work, this::tell);
        MicrophoneChecks microphone = new MicrophoneChecks(microphones, app.settings(), work);
        NoticeScreens notices = new NoticeScreens(frame, this::hasRound, this::isReviewShown, this);
        WordsNotice notice = new WordsNotice(MonotonicClock.SYSTEM, notices, surroundings.notices(), work);
        this.models = new ModelScreens(app, this::hasRound, work, new Work(installing, fx), frame, this);
        this.homes = new HomeScreens(
                app, microphone, models.installation(), notice, work, new Work(reviewing, fx), frame, this);
        this.reviews = new ReviewScreens(app, players, work, frame, new ReviewedWords(), this);
        DeafSecond deaf = new DeafSecond(surroundings.hand());
        deaf.attach(frame.scene());
        this.recordings = new Recordings(microphone, reviews, notice, deaf, work, frame, this);
        this.rounds = new RoundScreens(app, rehearsals, recordings, look, work, frame, this);
        this.memos = new MemoScreens(app, memos, recordings, look, frame);
        this.settings = new SettingsScreens(
                app, microphone, surroundings, homes::speechModel, this::changed, work, frame, this);
        this.dialogs = FileDialogs.over(() -> frame.scene().getWindow());
        this.longWork = new LongWork(
                new Work(app.outlines(), fx),
                CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS, fx),
                this);
        this.practice = new PracticeScreens(app, dialogs, work, longWork, frame, this);
        this.history = new HistoryViewModel(
                app.store(),
                new HistoryActions(app.deletion(), app.notes(), app.exports(), this::tryAgain),
                work,
                longWork,
                this);
        this.search = new SearchViewModel(app.store(), work, this);
        this.recovered = new RecoveryScreens(frame, homes, history, reviews, notice, this::hasRound, this);
        look.dress(frame.scene());
        new WindowKeys(this, this::hasRound, frame).attach(frame.scene());
        home();
        look.look();
        tellWhatWasFoundAtStart();
        Work behind = new Work(recovery, fx);
        this.words = new BackgroundWords(app, behind, transcribing, recovered);
        transcribing.sessionIdProperty().addListener((value, before, id) -> {
            if (!recovered.isClosed()) {
                history.transcribing(id);
            }
        });
        frame.setStrips(WorkStrip.of(transcribing), WorkStrip.of(longWork));
        app.models().choice().whenChosen(model -> fx.execute(this::modelArrived));
        new WindowRecovery(app, behind, words::modelArrived, recovered).start();
    }

    /** Sessions that wait for their words get them, in the background. */
    private void modelArrived() {
        homes.loadReadiness();
        reviews.modelArrived();
        words.modelArrived();
    }

    public Scene scene() {
        return frame.scene();
    }

    /** The window has been brought to the front: the system may be another than before. */
    void isBack() {
        if (!hasRound()) {
            look.look();
        }
    }

    /** Whether a round or a memo is running that closing the window would end. */
    public boolean hasRound() {
        return recordings.running() != null;
    }

    /** The running memo, or null. */
    RunningMemo runningMemo() {
        return memos.running();
    }

    /** The running round, or null. */
    RunningRound round() {
        return rounds.running();
    }

    /** Ends the running round or memo; {@code then} runs when everything it recorded is kept. */
    public void abandonRound(Runnable then) {
        recordings.end(then);
    }

    /** Lets go of everything that outlives a screen. */
    public void dispose() {
        recovered.close();
        models.installation().cancel();
        frame.leave();
        transcribing.stop();
        longWork.close();
        history.purge();
    }

    @Override
    public void home() {
        homes.open();
        recovered.tellUntold();
        models.tellWhatWasKeptBack();
    }

    @Override
    public void history() {
        openHistory();
    }

    @Override
    public void search() {
        openHistory().takeSearch();
    }

    @Override
    public void trends() {
        practice.trends();
    }

    @Override
    public void attempts(String prompt) {
        practice.attempts(prompt);
    }

    @Override
    public void takes(String sessionId, int exchange) {
        practice.takes(sessionId, exchange);
    }

    @Override
    public void plan() {
        practice.plan();
    }

    @Override
    public void settings() {
        settings.open();
    }

    @Override
    public void models() {
        models.open();
    }

    @Override
    public void keys() {
        frame.showOver(new KeysView(), Tab.KEYS);
    }

    @Override
    public void review(String sessionId) {
        review(sessionId, 0);
    }

    @Override
    public void review(String sessionId, long atMs) {
        work.call(
                () -> app.store()
                        .find(sessionId)
                        .orElseThrow(() -> new ProblemException(new Problem.SessionUnknown(sessionId))),
                report -> reviews.open(report, atMs),
                this::tell);
    }

    @Override
    public void round(String templateId) {
        round(RoundChoice.of(templateId));
    }

    @Override
    public void round(RoundChoice choice) {
        frame.leave(); // the microphone check lets go of the device first
        rounds.start(choice);
    }

    @Override
    public void memo() {
        frame.leave(); // as for a round
        memos.start();
    }

    @Override
    public void rounds() {
        RoundChooserViewModel model = new RoundChooserViewModel(new RoundCatalogue(app)::read, work, this);
        frame.show(new RoundChooserView(model), Tab.HOME, () -> {});
    }

    @Override
    public void tell(Exception failure) {
        frame.tell(failure);
    }

    @Override
    public String sentence(Exception failure) {
        return frame.sentence(failure);
    }

    @Override
    public void note(String sentence, Runnable undo, Runnable stands) {
        if (undo == null) {
            frame.tell(sentence);
        } else {
            frame.offer(sentence, Messages.text("window.undo"), undo, stands);
        }
    }

    private void open(Tab tab) {
        frame.hideBand();
        switch (tab) {
            case HOME -> home();
            case HISTORY -> history();
            case TRENDS -> trends();
            case PLAN -> plan();
            case KEYS -> keys();
            case SETTINGS -> settings();
        }
    }

    private HistoryView openHistory() {
        HistoryView view = new HistoryView(history, search, dialogs);
        frame.show(view, Tab.HISTORY, () -> {
            view.dispose();
            frame.hideBand();
            history.purge();
        });
        return view;
    }

    private boolean isReviewShown(String sessionId) {
        return reviews.isShown(sessionId);
    }

    private void tryAgain(String sessionId) {
        words.again(sessionId);
    }

    private void changed(Settings now) {
        look.wants(now.window());
    }

    private void tellWhatWasFoundAtStart() {
        if (app.repaired() != null) {
            frame.tell(app.repaired().sentence());
        }
        app.library().broken().stream()
                .map(problem -> Messages.text("decks.leftOut", ProblemPresenter.sentence(problem)))
                .reduce((first, next) -> first + " " + next)
                .ifPresent(frame::tell);
    }

    private final class ReviewedWords implements ReviewScreens.WordFinding {

        @Override
        public void start(String sessionId) {
            words.again(sessionId);
        }

        /** They are found in the background, or with the round they were spoken in; a loop's are those of its rounds. */
        @Override
        public void stop(String sessionId) {
            String id = transcribing.sessionIdProperty().get();
            if (id != null
                    && (id.equals(sessionId)
                            || LoopPart.loopOf(id).filter(sessionId::equals).isPresent())) {
                transcribing.stop();
            } else {
                recordings.stopWords();
            }
        }
    }
}
