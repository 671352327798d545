package io.mockround.round;

import io.mockround.deck.GateRules;
import java.time.Duration;

/**
 * One question and what became of it. Times are round times.
 *
 * @param number from 1, in the order of opening
 * @param gate the rules it runs under; {@link GateRules#NONE} for an exchange without a gate
 * @param commitment whether it is the one sentence asked for after a cut-off
 * @param spoken speech heard in it by the live detector, until its gate opened
 * @param opening when and by what the gate opened; null before, and always null without a gate
 * @param closedAt when the gate closed; null when it has not, or was handed back before
 * @param end null while it is open
 */
public record Exchange(
        int number,
        String phase,
        GateRules gate,
        boolean commitment,
        Duration openedAt,
        Duration spoken,
        Opening opening,
        Duration closedAt,
        End end) {

    /** The moment the gate opened. */
    public record Opening(Duration at, Opener by) {}

    /** What opened the gate. */
    public enum Opener {
        PAUSE,
        KEY,
        BUDGET,
        HAND_BACK
    }

    /** How it ended. Whether a hand-back after closing was held or overran is told from sound, by analysis. */
    public sealed interface End {

        Duration at();

        record HandedBack(Duration at, By by) implements End {}

        /** Past the grace: the interviewer cut in. */
        record CutOff(Duration at) implements End {}

        /** Without a gate: its time was over. */
        record RanOut(Duration at) implements End {}

        /** The round ended first. */
        record Abandoned(Duration at) implements End {}
    }

    /** By what an exchange was handed back. */
    public enum By {
        KEY,
        VOICE
    }

    static Exchange opened(int number, String phase, GateRules gate, boolean commitment, Duration at) {
        return new Exchange(number, phase, gate, commitment, at, Duration.ZERO, null, null, null);
    }

    public boolean hasGate() {
        return gate.present();
    }

    Exchange heard(Duration from, Duration to) {
        Duration start = from.compareTo(openedAt) < 0 ? openedAt : from;
        if (to.compareTo(start) <= 0) {
            return this;
        }
        Duration sum = spoken.plus(to.minus(start));
        return new Exchange(number, phase, gate, commitment, openedAt, sum, opening, closedAt, end);
    }

    Exchange gateOpened(Duration at, Opener by) {
        return new Exchange(number, phase, gate, commitment, openedAt, spoken, new Opening(at, by), closedAt, end);
    }

    Exchange gateClosed(Duration at) {
        return new Exchange(number, phase, gate, commitment, openedAt, spoken, opening, at, end);
    }

    /** Abandoned at this time; what its gate did later has not happened. */
    Exchange brokenOffAt(Duration at) {
        Opening before = opening != null && opening.at().compareTo(at) <= 0 ? opening : null;
        Duration closed = closedAt != null && closedAt.compareTo(at) <= 0 ? closedAt : null;
        return new Exchange(number, phase, gate, commitment, openedAt, spoken, before, closed, new End.Abandoned(at));
    }

    Exchange ended(End how) {
        return new Exchange(number, phase, gate, commitment, openedAt, spoken, opening, closedAt, how);
    }
}
