package io.mockround.rehearsal;

import io.mockround.analysis.RoundUnderstanding;
import io.mockround.deck.Deck;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.hearing.LiveHearing;
import io.mockround.journal.OpenTake;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.DiskRoom;
import io.mockround.recording.LiveTake;
import io.mockround.recording.Microphones;
import io.mockround.recording.Pcm;
import io.mockround.recording.WavRecorder;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Source;
import io.mockround.review.Progress;
import io.mockround.review.RoundSessions;
import io.mockround.review.TakeReview;
import io.mockround.round.Agenda;
import io.mockround.round.Interviewer;
import io.mockround.round.RoundEffect;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRules;
import io.mockround.round.RoundRunner;
import io.mockround.settings.RoundSettings;
import io.mockround.settings.Settings;
import io.mockround.settings.SettingsStore;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.time.MonotonicClock;
import io.mockround.voice.Voice;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
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
        room.orRefuse();
        Microphones.Line line = microphones.open(microphone);
        try {
            return start(template, deck, line, microphone, model, outcome);
        } catch (RuntimeException e) { // nothing runs that would give the microphone back
            line.close();
            throw e;
        }
    }

    private RunningRound start(
            RoundTemplate template,
            Deck deck,
            Microphones.Line line,
            String microphone,
            SpeechModel model,
            Outcome outcome) {
        RoundSettings wanted = settings.load().rounds();
        long seed = random.nextLong();
        Agenda agenda = sessions.agenda(template, deck, null, seed);
        RoundSessions.Begun session =
                sessions.begin(wanted.applyTo(template), deck, agenda.prompt(), Source.MICROPHONE);
        try {
            LiveRound round = prepare(session, agenda, line, microphone, model, outcome);
            round.start(wanted.muted());
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
            Outcome outcome) {
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
                ending(session, model, outcome));
    }

    /** Remembered for the next round. One that cannot be saved holds for this round all the same. */
    private void rememberMuted(boolean muted) {
        reviewing.execute(() -> {
            try {
                Settings before = settings.load();
                settings.save(before.withRounds(before.rounds().withMuted(muted)));
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

    private LiveRound.Ending ending(RoundSessions.Begun session, SpeechModel model, Outcome outcome) {
        return new LiveRound.Ending() {
            @Override
            public void finished(RoundRecord round, LiveTake take, Problem stoppedBy) {
                session.ended(round, take.gaps());
                reviewing.execute(() -> {
                    if (stoppedBy != null) {
                        outcome.stopped(stoppedBy);
                    }
                    review(session, model, round, take, outcome);
                });
            }

            @Override
            public void failed(RuntimeException failure) {
                session.open().close();
                outcome.failed(failure);
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
