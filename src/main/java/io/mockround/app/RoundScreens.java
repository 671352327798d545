package io.mockround.app;

import io.mockround.adapter.file.DeckReader;
import io.mockround.adapter.file.TemplateReader;
import io.mockround.deck.Deck;
import io.mockround.deck.LoopRound;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.MicrophoneChoice;
import io.mockround.recording.MicrophoneMonitor;
import io.mockround.rehearsal.Rehearsals;
import io.mockround.rehearsal.RoundChoice;
import io.mockround.rehearsal.RunningRound;
import io.mockround.report.SessionReport;
import io.mockround.round.RoundEvent;
import io.mockround.settings.Settings;
import io.mockround.settings.WindowPlace;
import io.mockround.settings.WindowSettings;
import io.mockround.settings.WindowSettings.RingChoice;
import io.mockround.speech.SpeechModel;
import io.mockround.time.MonotonicClock;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import io.mockround.ui.round.HandBackKeys;
import io.mockround.ui.round.RoundView;
import io.mockround.ui.round.RoundViewModel;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;

/** Starts rounds, shows the one that runs and what it leads to. On the FX thread. */
final class RoundScreens {

    private final AppContext app;
    private final MicrophoneChecks microphone;
    private final Rehearsals rehearsals;
    private final ReviewScreens reviews;
    private final WordsNotice notice;
    private final WindowLook look;
    private final Work work;
    private final ScreenFrame frame;
    private final Navigator navigator;

    /** The one that runs, or null. */
    private RunningRound round;

    /** Of the round that was started last. */
    private RoundOutcome outcome;

    private Runnable afterRound = () -> {};

    /** What ended the running round before its time, or null. */
    private Problem tellAfterRound;

    RoundScreens(
            AppContext app,
            MicrophoneChecks microphone,
            Rehearsals rehearsals,
            ReviewScreens reviews,
            WordsNotice notice,
            WindowLook look,
            Work work,
            ScreenFrame frame,
            Navigator navigator) {
        this.app = app;
        this.microphone = microphone;
        this.rehearsals = rehearsals;
        this.reviews = reviews;
        this.notice = notice;
        this.look = look;
        this.work = work;
        this.frame = frame;
        this.navigator = navigator;
    }

    /** The one that runs, or null. */
    RunningRound running() {
        return round;
    }

    /** Leaves the words of the last round to be found later. */
    void stopWords() {
        if (outcome != null) {
            outcome.isCalledOff = true;
        }
    }

    /** Ends the running round; {@code then} runs when everything it recorded is kept. */
    void abandon(Runnable then) {
        afterRound = then;
        round.submit(new RoundEvent.Abandon());
    }

    /** Starts one; the screen's check has let go of the microphone, or soon will have. */
    void start(RoundChoice choice) {
        MicrophoneMonitor check = microphone.last();
        work.call(() -> begin(choice, check), this::show, failure -> {
            navigator.tell(failure);
            navigator.home();
        });
    }

    /** Runs in the background. */
    private Begun begin(RoundChoice choice, MicrophoneMonitor check) throws InterruptedException {
        MicrophoneChoice from = microphone.forRound(check);
        RoundOutcome its = new RoundOutcome();
        return new Begun(
                begin(choice, from.name(), its), its, from, app.settings().load());
    }

    private RunningRound begin(RoundChoice choice, String microphoneName, RoundOutcome its) {
        Path file = app.templates().get(choice.template());
        RoundTemplate template = TemplateReader.read(file);
        List<LoopRound> rounds = app.documents().rounds(file);
        SpeechModel model = app.chosenModel();
        if (!rounds.isEmpty()) {
            return rehearsals.startLoop(template, rounds, app.allDecks(), microphoneName, model, its);
        }
        RoundTemplate wanted = choice.length() == null ? template : template.lasting(choice.length());
        Deck deck = choice.deck() == null
                ? app.deckFor(template.kind())
                : DeckReader.read(app.decks().get(choice.deck()));
        return rehearsals.start(wanted, deck, prompt(deck, choice.prompt()), microphoneName, model, its);
    }

    /** Null where one is to be drawn. */
    private static Prompt prompt(Deck deck, String id) {
        return deck.prompts().stream()
                .filter(prompt -> prompt.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private record Begun(RunningRound round, RoundOutcome outcome, MicrophoneChoice microphone, Settings settings) {}

    private void show(Begun begun) {
        round = begun.round();
        outcome = begun.outcome();
        frame.hideBand();
        if (begun.microphone().gone() != null) {
            frame.tell(Messages.text("note.microphoneGone", begun.microphone().gone()));
        }
        RoundViewModel model = new RoundViewModel(round, MonotonicClock.SYSTEM, look.isMotionReduced());
        RoundView view =
                new RoundView(model, HandBackKeys.of(begun.settings().rounds().handBackKeys()));
        Runnable takeRing = floatRing(model, begun.settings().window());
        frame.show(view, null, () -> {
            view.close();
            takeRing.run();
        });
    }

    /** @return takes it away again */
    private Runnable floatRing(RoundViewModel model, WindowSettings wanted) {
        boolean hasWindow = frame.scene().getWindow() instanceof Stage;
        if (!hasWindow || wanted.ring() == RingChoice.NEVER) {
            return () -> {};
        }
        Stage main = (Stage) frame.scene().getWindow();
        return new RingWindow(main, model, wanted.ring(), wanted.ringPlace(), this::rememberRing, look)::close;
    }

    private void rememberRing(WindowPlace place) {
        work.call(
                () -> app.settings()
                        .update(before -> before.withWindow(before.window().withRingPlace(place))),
                saved -> {},
                navigator::tell);
    }

    /** What the round that just ran leads to. Told on other threads. */
    private final class RoundOutcome implements Rehearsals.Outcome {

        /** Said on the FX thread, asked on the one that reviews. */
        private volatile boolean isCalledOff;

        /** Known on the FX thread once its sound is reviewed. */
        private String sessionId;

        @Override
        public boolean isCalledOff() {
            return isCalledOff;
        }

        @Override
        public void reviewed(SessionReport report, boolean soundOnly) {
            work.fx().execute(() -> {
                sessionId = report.session().id();
                if (round == null) {
                    reviews.show(report);
                    notice.reviewed(this, report);
                    return;
                }
                round = null;
                reviews.open(report);
                if (soundOnly) {
                    reviews.transcribing(sessionId, 0, report.session().durationMs());
                }
                if (tellAfterRound != null) {
                    frame.tell(new ProblemException(tellAfterRound));
                    tellAfterRound = null;
                }
                afterRound.run();
            });
        }

        @Override
        public void transcribing(long doneMs, long ofMs) {
            work.fx().execute(() -> {
                notice.searching(this);
                reviews.transcribing(sessionId, doneMs, ofMs);
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
                frame.tell(failure);
                navigator.home();
                afterRound.run();
            });
        }
    }
}
