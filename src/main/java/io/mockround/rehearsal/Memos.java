package io.mockround.rehearsal;

import io.mockround.recording.DiskRoom;
import io.mockround.recording.LiveTake;
import io.mockround.recording.Microphones;
import io.mockround.recording.Pcm;
import io.mockround.recording.WavRecorder;
import io.mockround.review.MemoSessions;
import io.mockround.time.MonotonicClock;
import java.time.Duration;
import java.util.concurrent.Executor;

/** Begins free voice memos from the microphone. */
public final class Memos {

    /** Longer than anybody narrates: what was left running over night ends. */
    public static final Duration LONGEST = Duration.ofHours(10);

    private final Microphones microphones;
    private final MemoSessions sessions;
    private final DiskRoom room;
    private final MonotonicClock clock;
    private final Executor captureThread;

    public Memos(
            Microphones microphones,
            MemoSessions sessions,
            DiskRoom room,
            MonotonicClock clock,
            Executor captureThread) {
        this.microphones = microphones;
        this.sessions = sessions;
        this.room = room;
        this.clock = clock;
        this.captureThread = captureThread;
    }

    /**
     * Opens the microphone and begins a memo; its first sample comes a moment later.
     *
     * @param microphone its name, or null for the default
     * @param atMost the memo ends by itself after so much sound
     * @throws io.mockround.problem.ProblemException when the microphone cannot be opened, the disk has no room, or the take cannot be made
     */
    public RunningMemo begin(String microphone, Duration atMost) {
        room.orRefuse();
        Microphones.Line line = microphones.open(microphone);
        try {
            return begin(line, microphone, atMost);
        } catch (RuntimeException e) { // nothing runs that would give the microphone back
            line.close();
            throw e;
        }
    }

    private RunningMemo begin(Microphones.Line line, String microphone, Duration atMost) {
        MemoSessions.Begun session = sessions.begin();
        try {
            WavRecorder recorder = WavRecorder.begin(session.take(), clock);
            long longestSamples = Pcm.toSamples(atMost.toMillis());
            LiveTake take = new LiveTake(microphones, microphone, line, clock, recorder, room, longestSamples);
            captureThread.execute(take.capture());
            return new RunningMemo(take, session, sessions, longestSamples);
        } catch (RuntimeException e) { // nor the take
            session.open().close();
            throw e;
        }
    }
}
