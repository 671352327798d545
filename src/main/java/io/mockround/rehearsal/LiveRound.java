package io.mockround.rehearsal;

import io.mockround.hearing.LiveHearing;
import io.mockround.hearing.LiveHearing.Heard;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Gap;
import io.mockround.recording.LiveTake;
import io.mockround.recording.MicrophoneState;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmBlock;
import io.mockround.review.RoundSessions;
import io.mockround.round.RoundEffect;
import io.mockround.round.RoundEvent;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRules;
import io.mockround.round.RoundRunner;
import io.mockround.round.RoundState;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round with a microphone. The take is written first; then it is heard; the round's thread applies what was heard and what hands did, each
 * at its time.
 *
 * <p>Deadlines are let pass only as far as everything heard before them is known, some tenths of a second behind, so that a spoken hand-back
 * just before the closing counts. What the screen shows and what is sounded runs ahead of that, to the millisecond, by a preview of the same
 * rules. 0:00 is the first recorded sample.
 */
public final class LiveRound implements RunningRound {

    private static final Logger LOG = LoggerFactory.getLogger(LiveRound.class);

    private static final long TICK_MS = 40;

    /** How long a deadline waits for what was heard before it; then it passes: the gate never waits for the hearing. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** What the end of a round wants to be followed by. Called on the audio thread. */
    public interface Ending {

        /**
         * The take lies under its name, exactly as long as the round.
         *
         * @param stoppedBy what ended the round before its time, or null
         */
        void finished(RoundRecord round, LiveTake take, Problem stoppedBy);

        /** The take could not be written further; what was written is kept. */
        void failed(RuntimeException failure);
    }

    private final LiveTake take;
    private final LiveHearing hearing;
    private final LaggingRecognition recognition;
    private final RoundRunner runner;
    private final RoundRules rules;
    private final Snapshots snapshots;
    private final RoundSessions.Begun session;
    /** Told by the runner, not yet attended to. */
    private final Queue<RoundEffect> happened;

    private final RoundAloud aloud;
    private final Consumer<Boolean> muteChosen;
    private final RoundThreads threads;
    private final Ending ending;

    private Duration toldUntil = Duration.ZERO;
    private ScheduledFuture<?> ticks;
    private int answersSaid;

    /** Written on the round's thread, read by the audio thread; -1 while the round runs. */
    private volatile long endSample = -1;

    LiveRound(
            LiveTake take,
            LiveHearing hearing,
            LaggingRecognition recognition,
            RoundRunner runner,
            Snapshots snapshots,
            RoundSessions.Begun session,
            Queue<RoundEffect> happened,
            RoundAloud aloud,
            Consumer<Boolean> muteChosen,
            RoundThreads threads,
            Ending ending) {
        this.take = take;
        this.hearing = hearing;
        this.recognition = recognition;
        this.runner = runner;
        this.rules = runner.rules();
        this.snapshots = snapshots;
        this.session = session;
        this.happened = happened;
        this.aloud = aloud;
        this.muteChosen = muteChosen;
        this.threads = threads;
        this.ending = ending;
    }

    /**
     * Starts recording; the round begins with the first sample.
     *
     * @param muted whether without sound, until {@link #mute} says otherwise
     */
    void start(boolean muted) {
        aloud.mute(muted);
        stands();
        threads.capture().execute(take.capture());
        threads.audio().execute(this::tape);
        ticks = threads.round().scheduleAtFixedRate(this::tick, TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void submit(RoundEvent event) {
        Duration at = take.now();
        threads.round().execute(() -> {
            if (aloud.isAsking() && endsTheQuestion(event)) {
                aloud.enough(at);
                return;
            }
            runner.submit(event, at);
            changed();
        });
    }

    /** Whoever hands back, or says that it was asked, while the question is being said has heard enough. */
    private static boolean endsTheQuestion(RoundEvent event) {
        return event instanceof RoundEvent.HandBack || event instanceof RoundEvent.Asked;
    }

    @Override
    public void mute(boolean muted) {
        muteChosen.accept(muted);
        threads.round().execute(() -> {
            aloud.mute(muted);
            changed();
        });
    }

    @Override
    public RoundSnapshot snapshot() {
        return snapshots.at(
                take.now(),
                take.meter(),
                take.hasStarted(),
                take.microphone(),
                recognition.isListening(),
                aloud.voice());
    }

    /** Runs on the audio thread until the round is over and its last sample is written. */
    private void tape() {
        try {
            Problem stoppedBy = tapeToTheEnd();
            take.endCapture();
            take.finish(stoppedBy == null ? endSample : Math.min(endSample, take.samples()));
            recognition.close();
            ending.finished(record(), take, stoppedBy);
        } catch (OutOfMemoryError e) {
            failed(new ProblemException(new Problem.OutOfMemory(Duration.ofMillis(Pcm.toMs(take.samples()))), e));
        } catch (RuntimeException e) { // the thread's edge: told to the person
            failed(e);
        } catch (InterruptedException e) {
            take.endCapture();
            Thread.currentThread().interrupt();
        }
    }

    private void failed(RuntimeException failure) {
        take.endCapture();
        recognition.close();
        threads.round().execute(() -> aloud.mute(true)); // nobody is to be asked any more
        ending.failed(failure);
    }

    /** @return what ended the round before its time, or null */
    private Problem tapeToTheEnd() throws InterruptedException {
        try {
            int emptyWaits = 0;
            while (endSample < 0 || take.samples() < endSample && emptyWaits < patience()) {
                emptyWaits = take.next(listener) ? 0 : emptyWaits + 1;
            }
            return null;
        } catch (ProblemException e) {
            LOG.warn("the recording must end: {}", e.problem().getClass().getSimpleName());
            abandonHere();
            return e.problem();
        }
    }

    /** How many tenths of a second the round's last sound is waited for: what was fetched from a lost device is in the queue. */
    private int patience() {
        return take.microphone() == MicrophoneState.LOST ? 1 : 10;
    }

    /** Ends the round where the take ends, and waits for that. Audio thread. */
    private void abandonHere() throws InterruptedException {
        if (endSample >= 0) {
            return;
        }
        Duration here = Duration.ofMillis(Pcm.toMs(take.samples()));
        CountDownLatch over = new CountDownLatch(1);
        threads.round().execute(() -> {
            runner.submit(new RoundEvent.Abandon(), here);
            changed();
            over.countDown();
        });
        over.await();
    }

    /** Hears what was written, on the audio thread; what became known goes to the round's. */
    private final LiveTake.Listener listener = new LiveTake.Listener() {
        @Override
        public void sound(PcmBlock block) {
            List<Heard> heard = hearing.hear(block);
            Duration until = hearing.toldUntil();
            threads.round().execute(() -> heard(heard, until));
        }

        @Override
        public void filled(PcmBlock block) {
            hearing.hear(block);
        }

        @Override
        public void gap(Gap gap) {
            hearing.wasDeafUntil(Duration.ofMillis(gap.endMs()));
        }
    };

    private void heard(List<Heard> heard, Duration until) {
        heard.forEach(each -> {
            runner.submit(each.event(), each.at());
            snapshots.heard(each);
        });
        toldUntil = until;
        tick();
    }

    private void tick() {
        if (!take.hasStarted() || endSample >= 0) {
            return;
        }
        aloud.tick(take.now());
        Duration behind = take.now().minus(PATIENCE);
        runner.advanceTo(behind.compareTo(toldUntil) > 0 ? behind : toldUntil);
        changed();
    }

    private void stands() {
        snapshots.stands(runner);
        session.stands(runner.recordSoFar().withOwnSounds(aloud.sounds()), take.gaps());
    }

    /** What began after the end is not the round's. */
    private RoundRecord record() {
        return runner.record().withOwnSoundsUntilItsEnd(aloud.sounds());
    }

    private void changed() {
        for (List<RoundEffect> news = news(); news != null; news = news()) {
            sound(news);
            attendTo(news);
        }
        answer();
        stands();
        sound(RoundRunner.foreseen(runner.state(), take.now(), rules));
        if (runner.isOver() && endSample < 0) {
            aloud.fallSilent();
            ticks.cancel(false);
            endSample = Pcm.toSamples(runner.record().endedAt().toMillis());
        }
    }

    /** Says what was answered to clarifying questions since it was last looked. */
    private void answer() {
        List<RoundRecord.Clarification> all = runner.clarifications();
        all.subList(answersSaid, all.size()).forEach(asked -> aloud.interject(asked.answer()));
        answersSaid = all.size();
    }

    private List<RoundEffect> news() {
        List<RoundEffect> news = List.copyOf(happened);
        happened.clear();
        return news.isEmpty() ? null : news;
    }

    private void sound(List<RoundEffect> effects) {
        aloud.sound(effects, RoundRunner.preview(runner.state(), take.now(), rules), take.now());
    }

    private void attendTo(List<RoundEffect> news) {
        if (!(runner.state() instanceof RoundState.Asking)) {
            aloud.breakOff();
        }
        for (RoundEffect effect : news) {
            if (effect instanceof RoundEffect.Rescued rope) {
                aloud.interject(rope.text());
            }
        }
        news.stream()
                .filter(RoundEffect.AskAloud.class::isInstance)
                .reduce((first, last) -> last)
                .filter(asking -> runner.state() instanceof RoundState.Asking)
                .ifPresent(this::ask);
    }

    private void ask(RoundEffect asking) {
        if (!aloud.ask(runner.question().text(), this::asked)) {
            runner.submit(new RoundEvent.Asked(), asking.at());
        }
    }

    /** The question has been said, unless its time was over before: then another may be asked already. */
    private void asked(Duration at) {
        runner.advanceTo(at);
        if (happened.isEmpty() && runner.state() instanceof RoundState.Asking) {
            runner.submit(new RoundEvent.Asked(), at);
        }
        changed();
    }
}
