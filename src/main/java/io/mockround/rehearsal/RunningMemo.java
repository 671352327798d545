package io.mockround.rehearsal;

import io.mockround.journal.OpenTake;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Gap;
import io.mockround.recording.LiveTake;
import io.mockround.recording.LiveTake.Listener;
import io.mockround.recording.LiveTake.Meter;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmBlock;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.review.MemoSessions;
import java.util.List;
import java.util.Optional;
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
            session.stands(take.gaps());
        }
    };

    /**
     * A memo that is spoken and lies on the disk.
     *
     * @param open to be settled when it is reviewed, and closed
     * @param stoppedBy what ended it before somebody did, or null
     */
    public record Spoken(OpenTake open, SessionPart session, List<Gap> gaps, Problem stoppedBy) {}

    /** Ends it here. Any thread; does not wait. */
    public void end() {
        endSample = Math.min(endSample, Pcm.toSamples(take.now().toMillis()));
        ended = true;
    }

    /**
     * Records on this thread until {@link #end}, or until the disk is almost full.
     *
     * @param shown told ten times a second how it goes
     * @return empty when nothing was heard: then nothing is kept
     * @throws ProblemException when the disk refuses; what was written is recovered at the next start
     */
    public Optional<Spoken> record(Consumer<Meter> shown) throws InterruptedException {
        Problem stoppedBy = null;
        try {
            int waits = 0;
            while (take.samples() < endSample && waits < LAST_WAITS) {
                boolean came = take.next(listener);
                waits = came || !ended ? 0 : waits + 1;
                shown.accept(take.meter());
            }
        } catch (ProblemException e) {
            stoppedBy = e.problem();
        }
        take.endCapture();
        return finish(stoppedBy);
    }

    /** Whether nothing comes from the microphone just now. Any thread. */
    public boolean isMicrophoneLost() {
        return take.isLost();
    }

    private Optional<Spoken> finish(Problem stoppedBy) {
        long length = Math.min(endSample, take.samples());
        take.finish(length);
        if (length == 0) {
            sessions.forget(session);
            return Optional.empty();
        }
        session.ended(take.gaps());
        return Optional.of(new Spoken(
                session.open(), session.part().withClockResidualMs(take.clockResidualMs()), take.gaps(), stoppedBy));
    }
}
