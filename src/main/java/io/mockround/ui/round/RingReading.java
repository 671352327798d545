package io.mockround.ui.round;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.rehearsal.RoundSnapshot;
import io.mockround.rehearsal.RoundSnapshot.PhaseLine;
import io.mockround.rehearsal.RoundSnapshot.Progress;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import java.time.Duration;

/**
 * What the ring says.
 *
 * @param fraction of the time that is left, 0 to 1
 * @param clock the time left, rounded up: it reads 0:00 only when there is none
 * @param seconds the same, as bare seconds
 * @param caption what the time is for
 * @param amber whether the gate is about to close
 */
record RingReading(double fraction, String clock, String seconds, String caption, boolean amber) {

    /** What is left of the gate when the tick sounds. */
    private static final Duration LANDING = Duration.ofSeconds(10);

    /** @param inSteps whether the ring goes down once a second */
    static RingReading of(RoundSnapshot snapshot, boolean inSteps) {
        Duration left = snapshot.ringLeft().isNegative() ? Duration.ZERO : snapshot.ringLeft();
        long seconds = (left.toMillis() + 999) / 1000;
        Duration shown = inSteps ? Duration.ofSeconds(seconds) : left;
        double fraction = shown.toNanos() / (double) snapshot.ringWhole().toNanos();
        return new RingReading(
                Math.min(1, fraction),
                Times.clock(seconds * 1000),
                Long.toString(seconds),
                caption(snapshot),
                snapshot.stage() == Stage.ELABORATING && left.compareTo(LANDING) <= 0);
    }

    private static String caption(RoundSnapshot snapshot) {
        return switch (snapshot.stage()) {
            case ANSWERING -> Messages.text("round.caption.answer");
            case ELABORATING -> Messages.text("round.caption.elaborate");
            case CLOSED -> Messages.text("round.caption.handBack");
            case COMMITTING -> Messages.text("round.caption.commit");
            case PRESENTING, ASKING, RESPONDING ->
                snapshot.phases().stream()
                        .filter(phase -> phase.progress() == Progress.NOW)
                        .map(PhaseLine::title)
                        .map(title -> Messages.text("round.caption.phase", title))
                        .findFirst()
                        .orElse("");
            case BREAK -> Messages.text("round.caption.break");
            case STARTING, FINISHED, ABANDONED -> "";
        };
    }
}
