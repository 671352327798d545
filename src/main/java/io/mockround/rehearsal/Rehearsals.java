package io.mockround.rehearsal;

import io.mockround.deck.Deck;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.hearing.LiveHearing;
import io.mockround.recording.Gap;
import io.mockround.recording.Microphones;
import io.mockround.recording.PcmBlock;
import io.mockround.recording.WavRecorder;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Source;
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
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/** Starts live rounds and has them reviewed when they are over. */
public final class Rehearsals {

    /** A minute of audio: longer than any disk hesitates. */
    private static final int QUEUED_BLOCKS = 600;

    private final Microphones microphones;
    private final SpeechRecognizer recognizer;
    private final RoundSessions sessions;
    private final TakeReview takes;
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
            MonotonicClock clock,
            RandomGenerator random,
            RoundSounds sounds,
            RoundThreads threads,
            Executor reviewing) {
        this.microphones = microphones;
        this.recognizer = recognizer;
        this.sessions = sessions;
        this.takes = takes;
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
        Microphones.Line line = microphones.open(microphone);
        long seed = random.nextLong();
        Prompt prompt = sessions.draw(deck, seed);
        RoundSessions.Begun session = sessions.begin(template, deck, prompt);
        RoundRules rules = RoundRules.of(template, false);
        WavRecorder recorder = WavRecorder.begin(session.take(), clock);
        LaggingRecognition recognition = new LaggingRecognition(listen(recorder, model), threads.recognizer());
        LiveHearing hearing = new LiveHearing(recognition, rules.gates());
        boolean exchangesFirst = template.phases().get(0).hasExchanges();
        Interviewer interviewer = new Interviewer(deck, prompt, exchangesFirst, seed, Interviewer.Lines.written());
        BlockingQueue<PcmBlock> queue = new ArrayBlockingQueue<>(QUEUED_BLOCKS);
        LiveRound round = new LiveRound(
                new Capture(microphones, microphone, line, clock, queue),
                new Taping(queue, recorder, hearing),
                hearing,
                recognition,
                new RoundRunner(rules, interviewer, recognition::words, effect -> {}),
                new Snapshots(template, prompt, rules),
                sounds,
                threads,
                ending(session, model, outcome));
        round.start();
        return round;
    }

    private LiveRecognition listen(WavRecorder recorder, SpeechModel model) {
        return model == null ? LiveRecognition.DEAF : recognizer.listen(recorder.part(), model);
    }

    private LiveRound.Ending ending(RoundSessions.Begun session, SpeechModel model, Outcome outcome) {
        return new LiveRound.Ending() {
            @Override
            public void finished(RoundRecord round, List<Gap> gaps) {
                reviewing.execute(() -> review(session, model, round, gaps, outcome));
            }

            @Override
            public void failed(RuntimeException failure) {
                outcome.failed(failure);
            }
        };
    }

    private void review(
            RoundSessions.Begun session, SpeechModel model, RoundRecord round, List<Gap> gaps, Outcome outcome) {
        try {
            SessionReport report = takes.review(
                    session.part(round, Source.MICROPHONE),
                    model,
                    gaps,
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
            if (model != null) {
                outcome.reviewed(report, false);
            }
        } catch (RuntimeException e) { // the thread's edge: told to the person
            outcome.failed(e);
        }
    }
}
