package io.mockround.rehearsal;

import io.mockround.deck.LoopRound;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.IgnoredPart;
import io.mockround.review.LoopSession;
import io.mockround.round.LoopBreak;
import io.mockround.round.RoundEvent;
import io.mockround.time.MonotonicClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A loop with a microphone: one live round after the other, with breaks in which nothing is recorded. To its screen it is one running round, to
 * its outcome one that is reviewed when all of it is over. A round that does not end well ends the loop; what was recorded until then is kept.
 *
 * <p>The breaks run on the round's thread, which no round uses meanwhile; a tick asks the clock, so a late one prolongs nothing but itself.
 */
final class LiveLoop implements RunningRound {

    private static final long TICK_MS = 40;

    /** Begins one of the loop's rounds. */
    interface Rounds {

        /** @throws ProblemException when the microphone cannot be opened or the take not be made */
        RunningRound begin(int number, Duration at, Rehearsals.Outcome outcome, RoundEnd end);
    }

    /** Told when the take of a round is whole, or has failed. */
    interface RoundEnd {

        /**
         * Called on the audio thread.
         *
         * @param at round time
         * @param goesOn whether the round was complete
         * @param review has the round reviewed, or tells why it cannot be; must be run once
         */
        void ended(Duration at, boolean goesOn, Runnable review);
    }

    private final LoopSession session;
    private final LoopScreen screen;
    private final Rounds rounds;
    private final MonotonicClock clock;
    private final ScheduledExecutorService roundThread;
    private final Executor reviewing;
    private final Rehearsals.Outcome outcome;

    /** Written on the round's thread while no round runs, read by the screen. */
    private volatile Standing standing;

    /** Written on the audio thread: from then on reviews are told. */
    private volatile boolean over;

    /** Pressed between a round and its break. */
    private final Queue<RoundEvent> early = new ConcurrentLinkedQueue<>();

    /** Round's thread only. */
    private ScheduledFuture<?> ticks;

    /** Why a round could not be told of, or null. */
    private volatile RuntimeException failure;

    /**
     * Where the loop stands.
     *
     * @param number of the round that runs or comes next, from 0
     * @param at loop time at which that round began; of no meaning in a break
     * @param round the one that runs, or ran last
     * @param pause null while a round runs
     * @param pausedAt on the clock
     */
    private record Standing(int number, Duration at, RunningRound round, LoopBreak pause, long pausedAt) {}

    LiveLoop(
            LoopSession session,
            String title,
            Rounds rounds,
            MonotonicClock clock,
            ScheduledExecutorService roundThread,
            Executor reviewing,
            Rehearsals.Outcome outcome) {
        this.session = session;
        this.screen = new LoopScreen(title, session.rounds());
        this.rounds = rounds;
        this.clock = clock;
        this.roundThread = roundThread;
        this.reviewing = reviewing;
        this.outcome = outcome;
    }

    /** @throws ProblemException when the first round cannot be begun */
    void start() {
        begin(0, Duration.ZERO);
    }

    @Override
    public void submit(RoundEvent event) {
        Standing stood = standing;
        if (isBetween(stood, stood.round().snapshot().stage())) {
            early.add(event);
            roundThread.execute(this::takeEarly);
        } else if (stood.pause() == null) {
            stood.round().submit(event);
        } else {
            Duration at = loopTime(stood);
            roundThread.execute(() -> inBreak(stood, event, at));
        }
    }

    /** A break has no sound to turn off. */
    @Override
    public void mute(boolean muted) {
        Standing stood = standing;
        if (stood.pause() == null) {
            stood.round().mute(muted);
        }
    }

    @Override
    public RoundSnapshot snapshot() {
        Standing stood = standing;
        RoundSnapshot shown = stood.round().snapshot();
        if (stood.pause() != null) {
            return over
                    ? screen.abandoned(shown)
                    : screen.pause(
                            shown, stood.number(), left(stood), stood.pause().planned());
        }
        if (isBetween(stood, shown.stage())) {
            Duration planned = rounds().get(stood.number() + 1).breakBefore();
            return screen.pause(shown, stood.number() + 1, planned, planned);
        }
        return screen.round(shown, stood.number());
    }

    /** A round is over and its break has not begun: its take is being finished. */
    private boolean isBetween(Standing stood, Stage stage) {
        return stood.pause() == null && stage == Stage.FINISHED && stood.number() + 1 < rounds().size() && !over;
    }

    private List<LoopRound> rounds() {
        return session.rounds();
    }

    private void begin(int number, Duration at) {
        RoundEnd end = (endedAt, goesOn, review) -> ended(number, at.plus(endedAt), goesOn, review);
        standing = new Standing(number, at, rounds.begin(number, at, new PartOutcome(number), end), null, 0);
    }

    /** Audio thread. */
    private void ended(int number, Duration at, boolean goesOn, Runnable review) {
        boolean isLast = number + 1 == rounds().size();
        over = over || !goesOn || isLast;
        review.run();
        roundThread.execute(over ? this::finish : () -> pause(number + 1, at));
    }

    private void pause(int next, Duration at) {
        LoopBreak pause = new LoopBreak(at, rounds().get(next).breakBefore());
        standing = new Standing(next, at, standing.round(), pause, clock.nanos());
        ticks = roundThread.scheduleAtFixedRate(this::tick, 0, TICK_MS, TimeUnit.MILLISECONDS);
        takeEarly();
    }

    /** What was pressed before the break had begun happens at its beginning. */
    private void takeEarly() {
        Standing stood = standing;
        if (stood.pause() == null) {
            return;
        }
        for (RoundEvent event = early.poll(); event != null; event = early.poll()) {
            inBreak(stood, event, stood.pause().startedAt());
        }
    }

    private void tick() {
        Standing stood = standing;
        if (stood.pause() != null && !over && !stood.pause().holdsAt(loopTime(stood))) {
            goOn(stood.number(), stood.pause().endsAt());
        }
    }

    private void inBreak(Standing stood, RoundEvent event, Duration at) {
        if (standing != stood || over) { // the break was just over
            standing.round().submit(event);
            return;
        }
        if (!stood.pause().holdsAt(at)) { // what is due happens before what is pressed
            goOn(stood.number(), stood.pause().endsAt());
            standing.round().submit(event);
            return;
        }
        switch (stood.pause().on(event, at)) {
            case ENDS_BREAK -> goOn(stood.number(), at);
            case ENDS_LOOP -> {
                over = true;
                finish();
            }
            case NOTHING -> {
                IgnoredPart ignored = new IgnoredPart(
                        at.toMillis(),
                        event.documentName(),
                        stood.pause().why(event).documentName());
                reviewing.execute(() -> session.ignored(List.of(ignored)));
            }
        }
    }

    private void goOn(int number, Duration at) {
        ticks.cancel(false);
        try {
            begin(number, at);
        } catch (RuntimeException e) { // told to the person; the rounds before are kept
            over = true;
            failure = e;
            if (e instanceof ProblemException expected) {
                reviewing.execute(() -> outcome.stopped(expected.problem()));
            }
            finish();
        }
    }

    /** After everything that is being reviewed. */
    private void finish() {
        if (ticks != null) {
            ticks.cancel(false);
        }
        reviewing.execute(() -> {
            try {
                tellTheEnd();
            } catch (RuntimeException e) { // the thread's edge: told to the person
                outcome.failed(e);
            }
        });
    }

    private void tellTheEnd() {
        session.close();
        Optional<SessionReport> report = session.report();
        report.ifPresent(whole -> outcome.reviewed(whole, false));
        if (report.isEmpty() || failure != null && !(failure instanceof ProblemException)) {
            outcome.failed(failure == null ? new ProblemException(new Problem.SessionUnknown(session.id())) : failure);
        }
    }

    private Duration loopTime(Standing stood) {
        return stood.pause().startedAt().plusNanos(clock.nanos() - stood.pausedAt());
    }

    private Duration left(Standing stood) {
        Duration left = stood.pause().endsAt().minus(loopTime(stood));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** What becomes of one round: once the loop is over it is told as the loop's. Reviewing thread. */
    private final class PartOutcome implements Rehearsals.Outcome {

        private final int number;

        /** Whether the loop is known to be over where this round is worked on. */
        private boolean isToldAsLoop;

        PartOutcome(int number) {
            this.number = number;
        }

        private boolean isLast() {
            Standing stood = standing;
            return over && stood.pause() == null && stood.number() == number;
        }

        @Override
        public void reviewed(SessionReport report, boolean soundOnly) {
            if (isLast()) {
                session.report().ifPresent(loop -> outcome.reviewed(loop, soundOnly));
            }
        }

        /** The words of a round before the last may still be looked for when the loop ends: nobody is to wait for them. */
        @Override
        public void transcribing(long doneMs, long ofMs) {
            if (!over) {
                return;
            }
            if (!isToldAsLoop && !isLast()) {
                session.report().ifPresent(loop -> outcome.reviewed(loop, true));
            }
            isToldAsLoop = true;
            outcome.transcribing(doneMs, ofMs);
        }

        /** Nobody can want it stopped while the loop runs: there is no review of it. */
        @Override
        public boolean isCalledOff() {
            return over && outcome.isCalledOff();
        }

        @Override
        public void stopped(Problem problem) {
            outcome.stopped(problem);
        }

        /** The loop's report is made of the other rounds; that this one failed is told with it. */
        @Override
        public void failed(RuntimeException itsFailure) {
            failure = itsFailure;
            if (itsFailure instanceof ProblemException e) {
                outcome.stopped(e.problem());
            }
        }
    }
}
