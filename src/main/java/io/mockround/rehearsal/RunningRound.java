package io.mockround.rehearsal;

import io.mockround.round.RoundEvent;

/** A round that is running, as its screen sees it. May be called on any thread; neither call waits. */
public interface RunningRound {

    /** A hand's event, at this moment. */
    void submit(RoundEvent event);

    /** How things stand at this moment. The screen samples it; nothing is pushed. */
    RoundSnapshot snapshot();
}
