package io.mockround.rehearsal;

import io.mockround.hearing.LiveHearing;
import io.mockround.hearing.LiveHearing.Heard;
import io.mockround.recording.Gap;
import io.mockround.recording.Pcm;
import io.mockround.rehearsal.RoundSounds.Moment;
import io.mockround.review.RoundSessions;
import io.mockround.round.RoundEvent;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRules;
import io.mockround.round.RoundRunner;
import io.mockround.round.RoundState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * One round with a microphone. The take is written first; then it is heard; the round's thread applies what was heard and what hands did, each
 * at its time.
 *
 * <p>Deadlines are let pass only as far as everything heard before them is known, some tenths of a second behind, so that a spoken hand-back
 * just before the closing counts. What the screen shows and what is sounded runs ahead of that, to the millisecond, by a preview of the same
 * rules. 0:00 is the first recorded sample.
 */
public final class LiveRound implements RunningRound {

    private static final long TICK_MS = 40;

    /** How long a deadline waits for what was heard before it; then it passes: the gate never waits for the hearing. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** What the end of a round wants to be followed by. Called on the audio thread. */
    public interface Ending {

        /** The take lies under its name, exactly as long as the round. */
        void finished(RoundRecord round, List<Gap> gaps);

        /** The take could not be written further; what was written is kept. */
        void failed(RuntimeException failure);
    }

    private final Capture capture;
    private final Taping taping;
    private final LiveHearing hearing;
    private final LaggingRecognition recognition;
    private final RoundRunner runner;
    private final RoundRules rules;
    private final Snapshots snapshots;
    private final RoundSessions.Begun session;
    private final RoundSounds sounds;
    private final RoundThreads threads;
    private final Ending ending;

    private Duration toldUntil = Duration.ZERO;
    private Cues cues = Cues.NONE;
    private ScheduledFuture<?> ticks;

    /** Written on the round's thread, read by the audio thread; -1 while the round runs. */
    private volatile long endSample = -1;

    LiveRound(
            Capture capture,
            Taping taping,
            LiveHearing hearing,
            LaggingRecognition recognition,
            RoundRunner runner,
            Snapshots snapshots,
            RoundSessions.Begun session,
            RoundSounds sounds,
            RoundThreads threads,
            Ending ending) {
        this.capture = capture;
        this.taping = taping;
        this.hearing = hearing;
        this.recognition = recognition;
        this.runner = runner;
        this.rules = runner.rules();
        this.snapshots = snapshots;
        this.session = session;
        this.sounds = sounds;
        this.threads = threads;
        this.ending = ending;
    }

    /** Starts recording; the round begins with the first sample. */
    void start() {
        stands();
        threads.capture().execute(capture);
        threads.audio().execute(this::tape);
        ticks = threads.round().scheduleAtFixedRate(this::tick, TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void submit(RoundEvent event) {
        Duration at = now();
        threads.round().execute(() -> {
            runner.submit(event, at);
            changed();
        });
    }

    @Override
    public RoundSnapshot snapshot() {
        return snapshots.at(now(), taping.meter(), capture.hasStarted(), capture.isLost(), recognition.isListening());
    }

    private Duration now() {
        return Duration.ofMillis(TimeUnit.NANOSECONDS.toMillis(capture.sinceFirstSampleNanos()));
    }

    /** Runs on the audio thread until the round is over and its last sample is written. */
    private void tape() {
        try {
            int emptyWaits = 0;
            while (endSample < 0 || taping.samples() < endSample && !capture.isLost() && emptyWaits < 10) {
                List<Heard> heard = taping.next();
                emptyWaits = heard == null ? emptyWaits + 1 : 0;
                if (heard != null) {
                    Duration until = hearing.toldUntil();
                    threads.round().execute(() -> heard(heard, until));
                }
            }
            capture.end();
            taping.finish(endSample);
            recognition.close();
            ending.finished(runner.record(), taping.gaps());
        } catch (RuntimeException e) { // the thread's edge: told to the person
            capture.end();
            recognition.close();
            ending.failed(e);
        } catch (InterruptedException e) {
            capture.end();
            Thread.currentThread().interrupt();
        }
    }

    private void heard(List<Heard> heard, Duration until) {
        heard.forEach(each -> runner.submit(each.event(), each.at()));
        toldUntil = until;
        tick();
    }

    private void tick() {
        if (!capture.hasStarted() || endSample >= 0) {
            return;
        }
        capture.watch();
        Duration behind = now().minus(PATIENCE);
        runner.advanceTo(behind.compareTo(toldUntil) > 0 ? behind : toldUntil);
        changed();
    }

    private void stands() {
        snapshots.stands(runner);
        session.stands(runner.recordSoFar(), taping.gaps());
    }

    private void changed() {
        stands();
        sound();
        if (runner.isOver() && endSample < 0) {
            ticks.cancel(false);
            endSample = Pcm.toSamples(runner.record().endedAt().toMillis());
        }
    }

    private void sound() {
        RoundState shown = RoundRunner.preview(runner.state(), now(), rules);
        Cues next = cues.after(shown, now());
        next.toSound(cues).forEach(sounds::sound);
        cues = next;
    }

    /** What has been sounded of the open exchange, so that each moment is sounded once. */
    private record Cues(int exchange, List<Moment> sounded) {

        private static final Duration LANDING = Duration.ofSeconds(10);

        static final Cues NONE = new Cues(0, List.of());

        Cues after(RoundState shown, Duration now) {
            if (shown.open() == null) {
                return this;
            }
            if (shown instanceof RoundState.Elaborating elaborating) {
                Duration left = elaborating
                        .exchange()
                        .opening()
                        .at()
                        .plus(elaborating.exchange().gate().elaboration())
                        .minus(now);
                return of(
                        shown,
                        left.compareTo(LANDING) <= 0
                                ? List.of(Moment.GATE_OPENED, Moment.LAND)
                                : List.of(Moment.GATE_OPENED));
            }
            if (shown instanceof RoundState.GateClosed) {
                return of(shown, List.of(Moment.GATE_OPENED, Moment.LAND, Moment.GATE_CLOSED));
            }
            if (shown instanceof RoundState.Committing) {
                return of(shown, List.of(Moment.CUT_IN));
            }
            return of(shown, List.of());
        }

        private static Cues of(RoundState shown, List<Moment> sounded) {
            return new Cues(shown.open().number(), sounded);
        }

        /** The moment that is new, the latest where several are: a late tick sounds once. */
        List<Moment> toSound(Cues before) {
            int known = before.exchange == exchange ? before.sounded.size() : 0;
            return sounded.size() <= known ? List.of() : List.of(sounded.get(sounded.size() - 1));
        }
    }
}
