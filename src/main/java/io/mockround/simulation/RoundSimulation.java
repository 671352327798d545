package io.mockround.simulation;

import io.mockround.analysis.RoundUnderstanding;
import io.mockround.deck.Deck;
import io.mockround.deck.Prompt;
import io.mockround.deck.ResolvedScenario;
import io.mockround.deck.RoundTemplate;
import io.mockround.deck.Scenario.Action;
import io.mockround.deck.Scenario.ScenarioEvent;
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
import io.mockround.review.RoundSessions;
import io.mockround.review.TakeReview;
import io.mockround.round.Agenda;
import io.mockround.round.Interviewer;
import io.mockround.round.RoundEvent;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRules;
import io.mockround.round.RoundRunner;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.time.MonotonicClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
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
     * @param deck the one asked from when the scenario names none
     */
    public SessionReport play(ResolvedScenario scenario, Deck deck, SpeechModel model, Progress progress) {
        RoundTemplate template = scenario.template();
        long seed = scenario.scenario().seed();
        Agenda agenda = sessions.agenda(template, deck, scenario.prompt(), seed);
        Prompt prompt = agenda.prompt();
        RoundSessions.Begun session = sessions.begin(template, deck, prompt, Source.SIMULATION);
        try (OpenTake open = session.open()) {
            List<ScenarioEvent> events = scenario.scenario().events().stream()
                    .sorted(Comparator.comparing(ScenarioEvent::at))
                    .toList();
            Faults faults = Faults.of(events);
            Interviewer interviewer = new Interviewer(agenda, new RoundUnderstanding(), Interviewer.Lines.written());
            RoundRecord round = record(scenario, model, events, faults, interviewer, session, progress);
            List<Gap> gaps = faults.within(round.endedAt().toMillis());
            session.ended(round, gaps);
            SessionReport report = takes.review(session.part(round), model, gaps, round, template, prompt, progress);
            open.settle();
            return report;
        }
    }

    /** Runs the round to its end and leaves its take, exactly as long as the round. */
    private RoundRecord record(
            ResolvedScenario scenario,
            SpeechModel model,
            List<ScenarioEvent> events,
            Faults faults,
            Interviewer interviewer,
            RoundSessions.Begun session,
            Progress progress) {
        RoundRules rules = RoundRules.of(scenario.template(), false);
        try (PcmStream narration = scenario.narration() == null ? null : audioFiles.open(scenario.narration());
                WavRecorder recorder = WavRecorder.begin(session.take(), MonotonicClock.SYSTEM)) {
            SimulatedMicrophone microphone = new SimulatedMicrophone(narration, faults.gaps());
            RoundRecord round;
            try (LiveRecognition recognition = recognizer.listen(recorder.part(), model)) {
                LiveHearing hearing = new LiveHearing(recognition, rules.gates());
                RoundRunner runner = new RoundRunner(rules, interviewer, hearing::words, effect -> {});
                play(runner, hearing, microphone, recorder, events, faults, session, progress);
                round = runner.record();
            } // some systems cannot rename a file that another process still reads
            recorder.finish(Pcm.toSamples(round.endedAt().toMillis()));
            return withIgnored(round, faults);
        }
    }

    private static void play(
            RoundRunner runner,
            LiveHearing hearing,
            SimulatedMicrophone microphone,
            WavRecorder recorder,
            List<ScenarioEvent> events,
            Faults faults,
            RoundSessions.Begun session,
            Progress progress) {
        Deque<ScenarioEvent> hands = new ArrayDeque<>(
                events.stream().filter(event -> !isFault(event)).toList());
        long plannedMs = runner.rules().roundEndsAt().toMillis();
        while (!runner.isOver()) {
            PcmBlock block = microphone.next();
            recorder.write(block.samples(), block.samples().length);
            faults.within(Pcm.toMs(block.endSample()))
                    .forEach(gap -> hearing.wasDeafUntil(Duration.ofMillis(gap.endMs())));
            for (Heard heard : hearing.hear(block)) {
                press(runner, hands, heard.at());
                runner.submit(heard.event(), heard.at());
            }
            press(runner, hands, hearing.toldUntil());
            runner.advanceTo(hearing.toldUntil());
            session.stands(runner.recordSoFar(), faults.within(Pcm.toMs(block.endSample())));
            progress.at(Progress.Step.PLAYING, Pcm.toMs(block.endSample()), plannedMs);
        }
        hands.forEach(event -> runner.submit(roundEvent(event), event.at()));
    }

    /** Presses the keys whose time has come. */
    private static void press(RoundRunner runner, Deque<ScenarioEvent> hands, Duration until) {
        while (!hands.isEmpty() && hands.peek().at().compareTo(until) <= 0) {
            ScenarioEvent event = hands.remove();
            runner.submit(roundEvent(event), event.at());
        }
    }

    private static boolean isFault(ScenarioEvent event) {
        return event.action() == Action.MICROPHONE_LOST || event.action() == Action.MICROPHONE_BACK;
    }

    private static RoundEvent roundEvent(ScenarioEvent event) {
        return switch (event.action()) {
            case ANSWER_GIVEN -> new RoundEvent.AnswerGiven();
            case HAND_BACK -> new RoundEvent.HandBack();
            case ASK -> new RoundEvent.ClarifyingQuestion();
            case ASKED -> new RoundEvent.Asked();
            case MARK -> new RoundEvent.Mark(event.note() == null ? "" : event.note());
            case TELL_ME_MORE -> new RoundEvent.TellMeMore();
            case ABANDON -> new RoundEvent.Abandon();
            case MICROPHONE_LOST, MICROPHONE_BACK -> throw new IllegalArgumentException("a fault, not a hand");
        };
    }

    private static RoundRecord withIgnored(RoundRecord round, Faults faults) {
        List<RoundRecord.Ignored> all = new ArrayList<>(round.ignored());
        all.addAll(faults.ignored());
        all.sort(Comparator.comparing(RoundRecord.Ignored::at));
        return round.withIgnored(all);
    }
}
