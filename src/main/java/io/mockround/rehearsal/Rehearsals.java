package io.mockround.rehearsal;

import io.mockround.analysis.RoundUnderstanding;
import io.mockround.deck.Deck;
import io.mockround.deck.LoopRound;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.hearing.LiveHearing;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.DiskRoom;
import io.mockround.recording.LiveTake;
import io.mockround.recording.Microphones;
import io.mockround.recording.Pcm;
import io.mockround.recording.WavRecorder;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Source;
import io.mockround.review.LoopSession;
import io.mockround.review.Rehearsed;
import io.mockround.review.RoundSessions;
import io.mockround.review.TakeReview;
import io.mockround.round.Agenda;
import io.mockround.round.Interviewer;
import io.mockround.round.RoundEffect;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRules;
import io.mockround.round.RoundRunner;
import io.mockround.settings.RoundSettings;
import io.mockround.settings.SettingsStore;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SettledWords;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.time.MonotonicClock;
import io.mockround.voice.Voice;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts live rounds and has them reviewed when they are over. */
public final class Rehearsals {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsals.class);

    private final Microphones microphones;
    private final SpeechRecognizer recognizer;
    private final RoundSessions sessions;
    private final TakeReview takes;
    private final DiskRoom room;
    private final MonotonicClock clock;
    private final RandomGenerator random;
    private final RoundSounds sounds;
    private final Voice voice;
    private final SettingsStore settings;
    private final RoundThreads threads;
    private final Executor reviewing;

    /**
     * @param settings asked at every start for how the round is to be
     * @param reviewing where finished takes are transcribed and analysed
     */
    public Rehearsals(
            Microphones microphones,
            SpeechRecognizer recognizer,
            RoundSessions sessions,
            TakeReview takes,
            DiskRoom room,
            MonotonicClock clock,
            RandomGenerator random,
            RoundSounds sounds,
            Voice voice,
            SettingsStore settings,
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
        this.voice = voice;
        this.settings = settings;
        this.threads = threads;
        this.reviewing = reviewing;
    }

    /** What a started round or memo leads to. Called on the reviewing thread, {@code failed} also on the audio thread. */
    public interface Outcome {

        /** All that comes from sound is known; {@code soundOnly} tells whether words are still to come. */
        void reviewed(SessionReport report, boolean soundOnly);

        void transcribing(long doneMs, long ofMs);

        /** Whether no more words of it are to be found. Asked often while they are, on the reviewing thread. */
        default boolean isCalledOff() {
            return false;
        }

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
        return start(template, deck, null, microphone, model, outcome);
    }

    /**
     * The same with a prompt.
     *
     * @param prompt of the deck; null to have one drawn that was never given
     */
    public RunningRound start(
            RoundTemplate template, Deck deck, Prompt prompt, String microphone, SpeechModel model, Outcome outcome) {
        return start(
                () -> {
                    RoundTemplate wanted = settings.load().rounds().applyTo(template);
                    Agenda agenda = sessions.agenda(wanted, deck, prompt, random.nextLong());
                    return new Chosen(sessions.begin(wanted, deck, agenda.prompt(), Source.MICROPHONE), agenda);
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
        RoundSettings wanted = settings.load().rounds();
        List<LoopRound> itsRounds = rounds.stream()
                .map(round -> round.with(wanted.applyTo(round.template())))
                .toList();
        LoopSession session = sessions.beginLoop(template, itsRounds, Source.MICROPHONE);
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
        Deck deck = round.deck() != null
                ? round.deck()
                : sessions.choose(decks, round.template().kind());
        Agenda agenda = sessions.agenda(round.template(), deck, null, random.nextLong());
        return new Chosen(loop.begin(number, deck, agenda.prompt(), at), agenda);
    }

    /** What is asked in a round that has begun. */
    private record Chosen(RoundSessions.Begun session, Agenda agenda) {}

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
            LiveRound round = prepare(session, chosen.agenda(), line, microphone, model, outcome, end);
            round.start(settings.load().rounds().muted());
            return round;
        } catch (RuntimeException e) { // nor the take
            session.open().close();
            throw e;
        }
    }

    private LiveRound prepare(
            RoundSessions.Begun session,
            Agenda agenda,
            Microphones.Line line,
            String microphone,
            SpeechModel model,
            Outcome outcome,
            LiveLoop.RoundEnd end) {
        RoundTemplate template = session.template();
        Prompt prompt = session.prompt();
        boolean speaks = template.interviewer().speaks() && voice != Voice.SILENT;
        RoundRules rules = RoundRules.of(template, speaks);
        WavRecorder recorder = WavRecorder.begin(session.take(), clock);
        LaggingRecognition recognition = new LaggingRecognition(listen(recorder, model), threads.recognizer());
        OwnSounds own = new OwnSounds();
        CandidatesWords words = new CandidatesWords(recognition, own);
        LiveHearing hearing = new LiveHearing(words, rules.gates(), own);
        Interviewer interviewer = new Interviewer(agenda, new RoundUnderstanding(), Interviewer.Lines.written());
        long longestSamples = Pcm.toSamples(rules.roundEndsAt().toMillis());
        LiveTake take = new LiveTake(microphones, microphone, line, clock, recorder, room, longestSamples);
        Queue<RoundEffect> happened = new ArrayDeque<>();
        return new LiveRound(
                take,
                hearing,
                recognition,
                new RoundRunner(rules, interviewer, words::words, happened::add),
                new Snapshots(template, prompt, rules),
                session,
                happened,
                new RoundAloud(speaks ? voice : Voice.SILENT, sounds, rules, own, take::now, threads.round()),
                this::rememberMuted,
                threads,
                ending(session, model, recognition, outcome, end));
    }

    /** Remembered for the next round. One that cannot be saved holds for this round all the same. */
    private void rememberMuted(boolean muted) {
        reviewing.execute(() -> {
            try {
                settings.update(before -> before.withRounds(before.rounds().withMuted(muted)));
            } catch (ProblemException e) {
                LOG.warn(
                        "the sound setting could not be saved: {}",
                        e.problem().getClass().getSimpleName());
            }
        });
    }

    private LiveRecognition listen(WavRecorder recorder, SpeechModel model) {
        return model == null ? LiveRecognition.DEAF : recognizer.listen(recorder.part(), model);
    }

    private LiveRound.Ending ending(
            RoundSessions.Begun session,
            SpeechModel model,
            LiveRecognition recognition,
            Outcome outcome,
            LiveLoop.RoundEnd end) {
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
                            review(session, model, recognition.settled(), round, take, outcome);
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
            RoundSessions.Begun session,
            SpeechModel model,
            SettledWords settled,
            RoundRecord round,
            LiveTake take,
            Outcome outcome) {
        TakeProgress.review(
                session.open(),
                model != null,
                outcome,
                progress -> takes.review(
                        session.part(round).withClockResidualMs(take.clockResidualMs()),
                        take.gaps(),
                        new Rehearsed(round, session.template(), session.prompt()),
                        model,
                        settled,
                        progress));
    }
}
