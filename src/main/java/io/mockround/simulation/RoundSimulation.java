package io.mockround.simulation;

import io.mockround.analysis.RoundUnderstanding;
import io.mockround.deck.Deck;
import io.mockround.deck.ResolvedScenario;
import io.mockround.deck.RoundTemplate;
import io.mockround.hearing.LiveHearing;
import io.mockround.hearing.LiveHearing.Heard;
import io.mockround.journal.OpenTake;
import io.mockround.recording.AudioFile;
import io.mockround.recording.Gap;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmBlock;
import io.mockround.recording.PcmStream;
import io.mockround.recording.WavRecorder;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Source;
import io.mockround.review.Progress;
import io.mockround.review.Rehearsed;
import io.mockround.review.RoundSessions;
import io.mockround.review.TakeReview;
import io.mockround.round.Agenda;
import io.mockround.round.Interviewer;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRules;
import io.mockround.round.RoundRunner;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SettledWords;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.time.MonotonicClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Plays a scenario. Audio goes 100 ms at a time to the recorder, then to the hearing, in lock-step; the round's clock follows as far as
 * everything that was heard is known, so that a pause or a spoken hand-back is placed at its exact time however late it was noticed. Run
 * twice with one seed, each from an empty data folder, it gives the same report but for ids and wall-clock times.
 */
public final class RoundSimulation {

    private final AudioFile audioFiles;
    private final SpeechRecognizer recognizer;
    private final RoundSessions sessions;
    private final TakeReview takes;

    public RoundSimulation(
            AudioFile audioFiles, SpeechRecognizer recognizer, RoundSessions sessions, TakeReview takes) {
        this.audioFiles = audioFiles;
        this.recognizer = recognizer;
        this.sessions = sessions;
        this.takes = takes;
    }

    /**
     * Plays the scenario and reviews what was recorded.
     *
     * @param decks those a deck is chosen from where none is named
     * @return of a loop the report over all its rounds
     */
    public SessionReport play(ResolvedScenario scenario, List<Deck> decks, SpeechModel model, Progress progress) {
        Hands hands = Hands.of(scenario.scenario().events());
        if (!scenario.rounds().isEmpty()) {
            return new LoopSimulation(this, sessions, decks).play(scenario, hands, model, progress);
        }
        RoundTemplate template = scenario.template();
        long seed = scenario.scenario().seed();
        Deck deck = scenario.deck() != null ? scenario.deck() : sessions.choose(decks, template.kind());
        Agenda agenda = sessions.agenda(template, deck, scenario.prompt(), seed);
        RoundSessions.Begun session = sessions.begin(template, deck, agenda.prompt(), Source.SIMULATION);
        Part part = new Part(session, agenda, scenario.narration(), Duration.ZERO, true);
        return play(part, hands, model, progress).report();
    }

    /**
     * What is to be played of a scenario.
     *
     * @param narration of the whole scenario; null for silence
     * @param from when this round begins in it
     * @param isLast whether what is pressed after the round means nothing, and not something to what comes next
     */
    record Part(RoundSessions.Begun session, Agenda agenda, Path narration, Duration from, boolean isLast) {}

    /** A round that was played. */
    record Played(SessionReport report, RoundRecord round) {}

    /** Plays one round. What is pressed after its end is left in the hands, unless nothing comes after it. */
    Played play(Part part, Hands hands, SpeechModel model, Progress progress) {
        RoundSessions.Begun session = part.session();
        try (OpenTake open = session.open()) {
            Faults faults = hands.faults().since(part.from());
            Recorded recorded = record(part, hands, faults, model, progress);
            RoundRecord round = recorded.round();
            List<Gap> gaps = faults.within(round.endedAt().toMillis());
            session.ended(round, gaps);
            SessionReport report = takes.review(
                    session.part(round),
                    gaps,
                    new Rehearsed(round, session.template(), session.prompt()),
                    model,
                    recorded.settled(),
                    progress);
            open.settle();
            return new Played(report, round);
        }
    }

    /** What a round that was recorded leaves besides its take. */
    private record Recorded(RoundRecord round, SettledWords settled) {}

    /** Runs the round to its end and leaves its take, exactly as long as the round. */
    private Recorded record(Part part, Hands hands, Faults faults, SpeechModel model, Progress progress) {
        RoundSessions.Begun session = part.session();
        RoundTemplate template = session.template();
        RoundRules rules = RoundRules.of(template, false);
        Interviewer interviewer = new Interviewer(part.agenda(), new RoundUnderstanding(), Interviewer.Lines.written());
        try (PcmStream narration = part.narration() == null ? null : audioFiles.open(part.narration());
                WavRecorder recorder = WavRecorder.begin(session.take(), MonotonicClock.SYSTEM)) {
            SimulatedMicrophone microphone = new SimulatedMicrophone(narration, faults.gaps());
            microphone.skip(Pcm.toSamples(part.from().toMillis()));
            RoundRecord round;
            SettledWords settled;
            try (LiveRecognition recognition = recognizer.listen(recorder.part(), model)) {
                LiveHearing hearing = new LiveHearing(recognition, rules.gates());
                RoundRunner runner = new RoundRunner(rules, interviewer, hearing::words, effect -> {});
                play(runner, hearing, microphone, recorder, part, hands, faults, progress);
                round = runner.record();
                settled = recognition.settled();
            } // some systems cannot rename a file that another process still reads
            recorder.finish(Pcm.toSamples(round.endedAt().toMillis()));
            boolean isLast = part.isLast() || !round.complete();
            return new Recorded(withIgnored(round, isLast ? faults : faults.ignoredBefore(round.endedAt())), settled);
        }
    }

    private static void play(
            RoundRunner runner,
            LiveHearing hearing,
            SimulatedMicrophone microphone,
            WavRecorder recorder,
            Part part,
            Hands hands,
            Faults faults,
            Progress progress) {
        long plannedMs = runner.rules().roundEndsAt().toMillis();
        while (!runner.isOver()) {
            PcmBlock block = microphone.next();
            recorder.write(block.samples(), block.samples().length);
            faults.within(Pcm.toMs(block.endSample()))
                    .forEach(gap -> hearing.wasDeafUntil(Duration.ofMillis(gap.endMs())));
            for (Heard heard : hearing.hear(block)) {
                press(runner, hands, part.from(), heard.at());
                runner.submit(heard.event(), heard.at());
            }
            press(runner, hands, part.from(), hearing.toldUntil());
            runner.advanceTo(hearing.toldUntil());
            part.session().stands(runner.recordSoFar(), faults.within(Pcm.toMs(block.endSample())));
            progress.at(Progress.Step.PLAYING, Pcm.toMs(block.endSample()), plannedMs);
        }
        if (part.isLast() || !runner.record().complete()) {
            hands.rest()
                    .forEach(event ->
                            runner.submit(Hands.roundEvent(event), event.at().minus(part.from())));
        }
    }

    /** Presses the keys whose time has come, until the round is over. */
    private static void press(RoundRunner runner, Hands hands, Duration from, Duration until) {
        while (hands.isDue(from.plus(until))) {
            Duration at = hands.nextAt().minus(from);
            runner.advanceTo(at);
            if (runner.isOver()) {
                return;
            }
            runner.submit(Hands.roundEvent(hands.take()), at);
        }
    }

    private static RoundRecord withIgnored(RoundRecord round, Faults faults) {
        List<RoundRecord.Ignored> all = new ArrayList<>(round.ignored());
        all.addAll(faults.ignored());
        all.sort(Comparator.comparing(RoundRecord.Ignored::at));
        return round.withIgnored(all);
    }
}
