package io.mockround.rehearsal;

import io.mockround.deck.Deck;
import io.mockround.deck.LoopRound;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.hearing.LiveHearing;
import io.mockround.journal.OpenTake;
import io.mockround.problem.Problem;
import io.mockround.recording.DiskRoom;
import io.mockround.recording.LiveTake;
import io.mockround.recording.Microphones;
import io.mockround.recording.Pcm;
import io.mockround.recording.WavRecorder;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Source;
import io.mockround.review.LoopSession;
import io.mockround.review.Progress;
import io.mockround.review.RoundSessions;
import io.mockround.review.TakeReview;
import io.mockround.round.Interviewer;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRules;
import io.mockround.round.RoundRunner;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.time.MonotonicClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Starts live rounds and has them reviewed when they are over. */
public final class Rehearsals {

    private final Microphones microphones;
    private final SpeechRecognizer recognizer;
    private final RoundSessions sessions;
    private final TakeReview takes;
    private final DiskRoom room;
    private final MonotonicClock clock;
    private final RandomGenerator random;
    private final RoundSounds sounds;
    private final RoundThreads threads;
    private final Executor reviewing;

    /** @param reviewing where finished takes are transcribed and analysed */
    public Rehearsals(
            Microphones microphones,
            SpeechRecognizer recognizer,
            RoundSessions sessions,
            TakeReview takes,
            DiskRoom room,
            MonotonicClock clock,
            RandomGenerator random,
            RoundSounds sounds,
            RoundThreads threads,
            Executor reviewing) {
        this.microphones = microphones;
        this.recognizer = recognizer;
        this.sessions = sessions;
        this.takes = takes;
        this.room = room;
        this.clock = clock;
        this.random = random;
        this.sounds = sounds;
        this.threads = threads;
        this.reviewing = reviewing;
    }

    /** What a started round leads to. Called on the reviewing thread, {@code failed} also on the audio thread. */
    public interface Outcome {

        /** All that comes from sound is known; {@code soundOnly} tells whether words are still to come. */
        void reviewed(SessionReport report, boolean soundOnly);

        void transcribing(long doneMs, long ofMs);

        /** The round had to end before its time; a review of what was kept follows. */
        void stopped(Problem problem);

        /** What was recorded is kept. */
        void failed(RuntimeException failure);
    }

    /**
     * Starts a round. Waits for the microphone to open, not for its first sample.
     *
     * @param microphone its name, or null for the default
     * @param model hears hand-backs during the round and transcribes it afterwards; null where there is none
     * @throws io.mockround.problem.ProblemException when the microphone cannot be opened or the take not be made
     */
    public RunningRound start(
            RoundTemplate template, Deck deck, String microphone, SpeechModel model, Outcome outcome) {
        return start(
                () -> {
                    long seed = random.nextLong();
                    Prompt prompt = sessions.draw(deck, seed);
                    return new Chosen(sessions.begin(template, deck, prompt, Source.MICROPHONE), deck, seed);
                },
                microphone,
                model,
                outcome,
                (round, goesOn, review) -> review.run());
    }

    /**
     * Starts a loop: its first round begins now, the others after their breaks.
     *
     * @param decks those a round's deck is chosen from where the loop names none
     * @param microphone its name, or null for the default; opened anew for each round
     * @param outcome told of the loop as of one round: what is reviewed is the report over all
     * @throws io.mockround.problem.ProblemException when the first round cannot be begun
     */
    public RunningRound startLoop(
            RoundTemplate template,
            List<LoopRound> rounds,
            List<Deck> decks,
            String microphone,
            SpeechModel model,
            Outcome outcome) {
        LoopSession session = sessions.beginLoop(template, rounds, Source.MICROPHONE);
        LiveLoop loop = new LiveLoop(
                session,
                template.title(),
                (number, at, itsOutcome, end) ->
                        start(() -> choose(session, number, at, decks), microphone, model, itsOutcome, end),
                clock,
                threads.round(),
                reviewing,
                outcome);
        try {
            loop.start();
            return loop;
        } catch (RuntimeException e) { // nothing runs that would give its name back
            session.close();
            throw e;
        }
    }

    private Chosen choose(LoopSession loop, int number, Duration at, List<Deck> decks) {
        LoopRound round = loop.rounds().get(number);
        long seed = random.nextLong();
        Deck deck = round.deck() != null
                ? round.deck()
                : sessions.choose(decks, round.template().kind());
        return new Chosen(loop.begin(number, deck, sessions.draw(deck, seed), at), deck, seed);
    }

    /** What is asked in a round that has begun. */
    private record Chosen(RoundSessions.Begun session, Deck deck, long seed) {}

    private RunningRound start(
            Supplier<Chosen> begin, String microphone, SpeechModel model, Outcome outcome, LiveLoop.RoundEnd end) {
        room.orRefuse();
        Microphones.Line line = microphones.open(microphone);
        try {
            return start(begin.get(), line, microphone, model, outcome, end);
        } catch (RuntimeException e) { // nothing runs that would give the microphone back
            line.close();
            throw e;
        }
    }

    private RunningRound start(
            Chosen chosen,
            Microphones.Line line,
            String microphone,
            SpeechModel model,
            Outcome outcome,
            LiveLoop.RoundEnd end) {
        RoundSessions.Begun session = chosen.session();
        try {
            LiveRound round = prepare(session, chosen.deck(), chosen.seed(), line, microphone, model, outcome, end);
            round.start();
            return round;
        } catch (RuntimeException e) { // nor the take
            session.open().close();
            throw e;
        }
    }

    private LiveRound prepare(
            RoundSessions.Begun session,
            Deck deck,
            long seed,
            Microphones.Line line,
            String microphone,
            SpeechModel model,
            Outcome outcome,
            LiveLoop.RoundEnd end) {
        RoundTemplate template = session.template();
        Prompt prompt = session.prompt();
        RoundRules rules = RoundRules.of(template, false);
        WavRecorder recorder = WavRecorder.begin(session.take(), clock);
        LaggingRecognition recognition = new LaggingRecognition(listen(recorder, model), threads.recognizer());
        LiveHearing hearing = new LiveHearing(recognition, rules.gates());
        boolean exchangesFirst = template.phases().get(0).hasExchanges();
        Interviewer interviewer = new Interviewer(deck, prompt, exchangesFirst, seed, Interviewer.Lines.written());
        long longestSamples = Pcm.toSamples(rules.roundEndsAt().toMillis());
        return new LiveRound(
                new LiveTake(microphones, microphone, line, clock, recorder, room, longestSamples),
                hearing,
                recognition,
                new RoundRunner(rules, interviewer, recognition::words, effect -> {}),
                new Snapshots(template, prompt, rules),
                session,
                sounds,
                threads,
                ending(session, model, outcome, end));
    }

    private LiveRecognition listen(WavRecorder recorder, SpeechModel model) {
        return model == null ? LiveRecognition.DEAF : recognizer.listen(recorder.part(), model);
    }

    private LiveRound.Ending ending(
            RoundSessions.Begun session, SpeechModel model, Outcome outcome, LiveLoop.RoundEnd end) {
        return new LiveRound.Ending() {
            @Override
            public void finished(RoundRecord round, LiveTake take, Problem stoppedBy) {
                session.ended(round, take.gaps());
                end.ended(
                        round.endedAt(),
                        round.complete() && stoppedBy == null,
                        () -> reviewing.execute(() -> {
                            if (stoppedBy != null) {
                                outcome.stopped(stoppedBy);
                            }
                            review(session, model, round, take, outcome);
                        }));
            }

            @Override
            public void failed(RuntimeException failure) {
                session.open().close();
                end.ended(Duration.ZERO, false, () -> outcome.failed(failure));
            }
        };
    }

    private void review(
            RoundSessions.Begun session, SpeechModel model, RoundRecord round, LiveTake take, Outcome outcome) {
        try (OpenTake open = session.open()) {
            SessionReport report = takes.review(
                    session.part(round).withClockResidualMs(take.clockResidualMs()),
                    model,
                    take.gaps(),
                    round,
                    session.template(),
                    session.prompt(),
                    new Progress() {
                        @Override
                        public void soundIsReviewed(SessionReport report) {
                            outcome.reviewed(report, model != null);
                        }

                        @Override
                        public void at(Step step, long doneMs, long ofMs) {
                            outcome.transcribing(doneMs, ofMs);
                        }
                    });
            open.settle();
            if (model != null) {
                outcome.reviewed(report, false);
            }
        } catch (RuntimeException e) { // the thread's edge: told to the person
            outcome.failed(e);
        }
    }
}
