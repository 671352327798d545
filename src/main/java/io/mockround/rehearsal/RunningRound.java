package io.mockround.rehearsal;

import io.mockround.round.RoundEvent;

/** A round that is running, as its screen sees it. May be called on any thread; no call waits. */
public interface RunningRound {

    /** A hand's event, at this moment. */
    void submit(RoundEvent event);

    /** Turns the program's voice and tones off, or on again. What is being said is broken off and taken to have been asked. */
    void mute(boolean muted);

    /** How things stand at this moment. The screen samples it; nothing is pushed. */
    RoundSnapshot snapshot();
}
