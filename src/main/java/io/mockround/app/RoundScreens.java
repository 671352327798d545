package io.mockround.app;

import io.mockround.adapter.file.DeckReader;
import io.mockround.adapter.file.TemplateReader;
import io.mockround.deck.Deck;
import io.mockround.deck.LoopRound;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.rehearsal.Rehearsals;
import io.mockround.rehearsal.RoundChoice;
import io.mockround.rehearsal.RunningRound;
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

/** Starts rounds and shows the one that runs. On the FX thread. */
final class RoundScreens {

    private final AppContext app;
    private final Rehearsals rehearsals;
    private final Recordings recordings;
    private final WindowLook look;
    private final Work work;
    private final ScreenFrame frame;
    private final Navigator navigator;

    RoundScreens(
            AppContext app,
            Rehearsals rehearsals,
            Recordings recordings,
            WindowLook look,
            Work work,
            ScreenFrame frame,
            Navigator navigator) {
        this.app = app;
        this.rehearsals = rehearsals;
        this.recordings = recordings;
        this.look = look;
        this.work = work;
        this.frame = frame;
        this.navigator = navigator;
    }

    private record Started(RunningRound round, Settings settings) implements Recordings.Live {

        @Override
        public void end() {
            round.submit(new RoundEvent.Abandon());
        }
    }

    /** The one that runs, or null. */
    RunningRound running() {
        return recordings.running() instanceof Started started ? started.round() : null;
    }

    void start(RoundChoice choice) {
        recordings.begin(
                (microphone, outcome) -> new Started(
                        begin(choice, microphone, outcome), app.settings().load()),
                this::show);
    }

    /** Runs in the background. */
    private RunningRound begin(RoundChoice choice, String microphoneName, Rehearsals.Outcome its) {
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

    private void show(Started started) {
        RoundViewModel model = new RoundViewModel(started.round(), MonotonicClock.SYSTEM, look.isMotionReduced());
        RoundView view =
                new RoundView(model, HandBackKeys.of(started.settings().rounds().handBackKeys()));
        Runnable takeRing = floatRing(model, started.settings().window());
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
}
