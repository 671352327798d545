package io.mockround.rehearsal;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.rehearsal.RunningMemo.Spoken;
import io.mockround.review.TakeReview;
import io.mockround.speech.SpeechModel;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Starts memos for whoever must not wait for them, and has them reviewed when they are over, as {@link Rehearsals} does with rounds. */
public final class LiveMemos {

    private final Memos memos;
    private final TakeReview takes;
    private final Executor audio;
    private final Executor reviewing;

    /**
     * @param audio where a memo is written to the disk; busy for as long as it lasts
     * @param reviewing where finished takes are transcribed and analysed
     */
    public LiveMemos(Memos memos, TakeReview takes, Executor audio, Executor reviewing) {
        this.memos = memos;
        this.takes = takes;
        this.audio = audio;
        this.reviewing = reviewing;
    }

    /**
     * Starts a memo. Waits for the microphone to open, not for its first sample.
     *
     * @param microphone its name, or null for the default
     * @param model transcribes it afterwards; null where there is none
     * @param outcome told that it failed, on the audio thread, where nothing came from the microphone: nothing is kept then
     * @throws ProblemException when the microphone cannot be opened, the disk has no room, or the take cannot be made
     */
    public RunningMemo start(String microphone, SpeechModel model, Rehearsals.Outcome outcome) {
        RunningMemo memo = memos.begin(microphone, Memos.LONGEST);
        audio.execute(() -> record(memo, model, outcome));
        return memo;
    }

    private void record(RunningMemo memo, SpeechModel model, Rehearsals.Outcome outcome) {
        try {
            Optional<Spoken> spoken = memo.record(shown -> {});
            if (spoken.isEmpty()) {
                outcome.failed(new ProblemException(new Problem.NothingRecorded()));
            } else {
                reviewing.execute(() -> review(spoken.get(), model, outcome));
            }
        } catch (RuntimeException e) { // the thread's edge: told to the person
            outcome.failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void review(Spoken spoken, SpeechModel model, Rehearsals.Outcome outcome) {
        if (spoken.stoppedBy() != null) {
            outcome.stopped(spoken.stoppedBy());
        }
        TakeProgress.review(spoken.open(), model != null, outcome, progress -> spoken.review(takes, model, progress));
    }
}
