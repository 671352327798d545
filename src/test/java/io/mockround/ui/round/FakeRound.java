package io.mockround.ui.round;

import io.mockround.rehearsal.RoundSnapshot;
import io.mockround.rehearsal.RunningRound;
import io.mockround.round.RoundEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A round whose snapshot is set by the test; remembers what was submitted. */
final class FakeRound implements RunningRound {

    private final List<RoundEvent> submitted = new CopyOnWriteArrayList<>();
    private final List<Boolean> muted = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile RoundSnapshot snapshot;

    FakeRound(RoundSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    void set(RoundSnapshot next) {
        snapshot = next;
    }

    List<RoundEvent> submitted() {
        return List.copyOf(submitted);
    }

    @Override
    public void submit(RoundEvent event) {
        submitted.add(event);
    }

    /** What was chosen, in order. */
    List<Boolean> muted() {
        return List.copyOf(muted);
    }

    @Override
    public void mute(boolean isMuted) {
        muted.add(isMuted);
    }

    /** How often it was looked at. */
    int asked() {
        return asked.get();
    }

    @Override
    public RoundSnapshot snapshot() {
        asked.incrementAndGet();
        return snapshot;
    }
}
