package io.mockround.rehearsal;

import io.mockround.recording.MicrophoneState;
import java.time.Duration;
import java.util.List;

/**
 * A running round at one moment. Immutable.
 *
 * @param template title of the template, e.g. "Seven-minute drill"
 * @param prompt title of the prompt
 * @param statement what the interviewer said at 0:00
 * @param question the open question, or the one being asked; null where none is
 * @param ringLeft what the ring counts down: the answer's budget, the gate, the grace, the commitment's 15 s, else the phase
 * @param ringWhole what it counted from; never zero
 * @param roundLeft until the planned end
 * @param exchanges the round's exchanges so far, the open one last
 * @param recorded how much has been recorded
 * @param saved how much of it is on the disk
 * @param levelDbfs newest level of the microphone, -96 to 0
 * @param waveform peaks of the last 30 s, oldest first, ten a second, 0 to 1
 * @param room how long the disk will last
 * @param microphone how the microphone does
 * @param hearsLive whether a spoken hand-back would be heard just now
 * @param lastRemark what the interviewer put in last, the answer to a clarifying question or a rope, or null
 * @param voice how the interviewer's voice does
 * @param asks whether anything is asked in this round: else there is nothing to hand back
 * @param finishing whether it can be ended before its time without being abandoned
 */
public record RoundSnapshot(
        String template,
        String prompt,
        String statement,
        Stage stage,
        String question,
        Duration ringLeft,
        Duration ringWhole,
        Duration roundLeft,
        List<PhaseLine> phases,
        List<ExchangeLine> exchanges,
        Duration recorded,
        Duration saved,
        double levelDbfs,
        List<Double> waveform,
        Duration room,
        MicrophoneState microphone,
        boolean hearsLive,
        String lastRemark,
        VoiceState voice,
        boolean asks,
        Finishing finishing) {

    public RoundSnapshot {
        phases = List.copyOf(phases);
        exchanges = List.copyOf(exchanges);
        waveform = List.copyOf(waveform);
    }

    /** What is being recorded. */
    public TakeSnapshot take() {
        return new TakeSnapshot(recorded, saved, levelDbfs, waveform, room, microphone);
    }

    /** Whether a round can be finished by hand. */
    public enum Finishing {
        /** It ends with its time, or is abandoned. */
        NEVER,
        /** Somebody has the word, or phases are to come. */
        NOT_NOW,
        NOW
    }

    /** What is going on. */
    public enum Stage {
        /** The microphone has not delivered its first sample yet. */
        STARTING,
        /** A phase without questions. */
        PRESENTING,
        /** The question is being asked. */
        ASKING,
        /** A question is open, its gate not yet. */
        ANSWERING,
        /** The gate is open. */
        ELABORATING,
        /** The gate is closed: stop and hand back. */
        CLOSED,
        /** One sentence: which is it? */
        COMMITTING,
        /** A question without a gate. */
        RESPONDING,
        /** Between two rounds of a loop: nothing is recorded, the statement tells what comes next. */
        BREAK,
        FINISHED,
        ABANDONED
    }

    public record PhaseLine(String title, Progress progress, Duration planned) {}

    /** Where a phase is. */
    public enum Progress {
        DONE,
        NOW,
        NEXT
    }

    /**
     * An exchange.
     *
     * @param handedBackAfter since it was asked; null while open, and when it was not handed back
     */
    public record ExchangeLine(int number, boolean commitment, State state, Duration handedBackAfter) {}

    /** What became of an exchange. */
    public enum State {
        OPEN,
        HANDED_BACK,
        /** Handed back after the gate had closed, and what was said before that is not over yet. */
        HANDED_BACK_LATE,
        /** Handed back after the gate had closed, next to nothing said in between. */
        HELD,
        /** Handed back after the gate had closed, too much said in between. */
        OVERRAN,
        CUT_OFF,
        ENDED
    }
}
