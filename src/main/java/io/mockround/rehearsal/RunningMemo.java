package io.mockround.rehearsal;

import io.mockround.journal.OpenTake;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Gap;
import io.mockround.recording.LiveTake;
import io.mockround.recording.LiveTake.Listener;
import io.mockround.recording.LiveTake.Meter;
import io.mockround.recording.MicrophoneState;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmBlock;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.review.MemoSessions;
import io.mockround.review.Progress;
import io.mockround.review.TakeReview;
import io.mockround.round.RoundRecord.Mark;
import io.mockround.speech.SpeechModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A voice memo while it is spoken. */
public final class RunningMemo {

    /** After the end was asked for, waits of a tenth of a second for what the device still holds. */
    private static final int LAST_WAITS = 3;

    private final LiveTake take;
    private final MemoSessions.Begun session;
    private final MemoSessions sessions;

    /** Written by whoever ends it, read by the thread that records. */
    private volatile long endSample;

    private volatile boolean ended;

    private final List<Mark> marks = new CopyOnWriteArrayList<>();

    /** How many of them were written down: the recording thread's. */
    private int marksNoted;

    RunningMemo(LiveTake take, MemoSessions.Begun session, MemoSessions sessions, long longestSamples) {
        this.take = take;
        this.session = session;
        this.sessions = sessions;
        this.endSample = longestSamples;
    }

    /** Hears nothing, but has written down what is missing. */
    private final Listener listener = new Listener() {
        @Override
        public void sound(PcmBlock block) {
            // heard when it is reviewed
        }

        @Override
        public void gap(Gap gap) {
            session.stands(take.gaps(), marks);
        }
    };

    /**
     * A memo that is spoken and lies on the disk.
     *
     * @param open to be settled when it is reviewed, and closed
     * @param stoppedBy what ended it before somebody did, or null
     */
    public record Spoken(OpenTake open, SessionPart session, List<Gap> gaps, List<Mark> marks, Problem stoppedBy) {

        /** Has it reviewed. */
        public SessionReport review(TakeReview takes, SpeechModel model, Progress progress) {
            return takes.memo(session, gaps, marks, model, progress);
        }
    }

    /** Marks this moment, to come back to. Any thread; does not wait. */
    public void mark() {
        if (take.hasStarted() && !ended) {
            marks.add(new Mark(take.now(), ""));
        }
    }

    /** Ends it here. Any thread; does not wait. */
    public void end() {
        endSample = Math.min(endSample, Pcm.toSamples(take.now().toMillis()));
        ended = true;
    }

    /**
     * Records on this thread until {@link #end}, or until the disk is almost full. The microphone is given back, whatever happens.
     *
     * @param shown told ten times a second how it goes
     * @return empty when nothing was heard: then nothing is kept
     * @throws ProblemException when the disk refuses, or there is no memory; what was written is recovered at the next start
     */
    public Optional<Spoken> record(Consumer<Meter> shown) throws InterruptedException {
        boolean isWhole = false;
        try {
            Optional<Spoken> spoken = finish(tape(shown));
            isWhole = true;
            return spoken;
        } catch (OutOfMemoryError e) {
            throw new ProblemException(new Problem.OutOfMemory(Duration.ofMillis(Pcm.toMs(take.samples()))), e);
        } finally {
            ended = true;
            if (!isWhole) {
                take.endCapture();
                session.open().close();
            }
        }
    }

    /** @return what ended it before somebody did, or null */
    private Problem tape(Consumer<Meter> shown) throws InterruptedException {
        try {
            int waits = 0;
            while (take.samples() < endSample && waits < LAST_WAITS) {
                boolean came = take.next(listener);
                waits = came || !ended ? 0 : waits + 1;
                noteMarks();
                shown.accept(take.meter());
            }
            return null;
        } catch (ProblemException e) {
            return e.problem();
        }
    }

    /** Any thread. */
    public MicrophoneState microphone() {
        return take.microphone();
    }

    /** What was marked is found again also where the program ends in between. */
    private void noteMarks() {
        if (marks.size() > marksNoted) {
            marksNoted = marks.size();
            session.stands(take.gaps(), marks);
        }
    }

    /** How it stands at this moment. Any thread. */
    public MemoSnapshot snapshot() {
        return new MemoSnapshot(stage(), TakeSnapshot.of(take.meter(), take.microphone()));
    }

    private MemoSnapshot.Stage stage() {
        if (ended) {
            return MemoSnapshot.Stage.OVER;
        }
        return take.hasStarted() ? MemoSnapshot.Stage.RECORDING : MemoSnapshot.Stage.STARTING;
    }

    private Optional<Spoken> finish(Problem stoppedBy) {
        take.endCapture();
        long length = Math.min(endSample, take.samples());
        take.finish(length);
        if (length == 0) {
            sessions.forget(session);
            return Optional.empty();
        }
        session.ended(take.gaps(), marks);
        return Optional.of(new Spoken(
                session.open(),
                session.part().withClockResidualMs(take.clockResidualMs()),
                take.gaps(),
                marks,
                stoppedBy));
    }
}
