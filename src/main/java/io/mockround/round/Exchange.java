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
 * @param promotion how "tell me more" made the long version of it; null when it did not
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
        End end,
        Promotion promotion) {

    /** One that was not promoted. */
    public Exchange(
            int number,
            String phase,
            GateRules gate,
            boolean commitment,
            Duration openedAt,
            Duration spoken,
            Opening opening,
            Duration closedAt,
            End end) {
        this(number, phase, gate, commitment, openedAt, spoken, opening, closedAt, end, null);
    }

    /**
     * The answer began anew as its long version.
     *
     * @param before when and by what the gate of the short one had opened; null when it had not
     */
    public record Promotion(Duration at, Opening before) {}

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

    /** Whether there is a longer version that was not asked for yet. */
    boolean canBePromoted() {
        return hasGate() && gate.fullAnswer() != null && promotion == null;
    }

    /** "Tell me more": the answer begins anew as its long version, its gate not open. */
    Exchange promoted(Duration at) {
        return new Exchange(
                number, phase, gate, commitment, openedAt, spoken, null, closedAt, end, new Promotion(at, opening));
    }

    /** When the answer's budget is used up: that of the long version counts from when it was asked for. */
    public Duration answerEndsAt() {
        return promotion == null ? openedAt.plus(gate.answer()) : promotion.at().plus(gate.fullAnswer());
    }

    /** How long the answer may take in its present version. */
    public Duration answerBudget() {
        return promotion == null ? gate.answer() : gate.fullAnswer();
    }

    /** A story of two minutes has pauses: none opens the gate of a promoted answer. */
    boolean isOpenedBy(Duration pause) {
        return promotion == null
                && gate.pause() != null
                && pause.compareTo(gate.pause()) >= 0
                && spoken.compareTo(gate.pauseAfterSpeech()) >= 0;
    }

    Exchange heard(Duration from, Duration to) {
        Duration start = from.compareTo(openedAt) < 0 ? openedAt : from;
        if (to.compareTo(start) <= 0) {
            return this;
        }
        Duration sum = spoken.plus(to.minus(start));
        return new Exchange(number, phase, gate, commitment, openedAt, sum, opening, closedAt, end, promotion);
    }

    Exchange gateOpened(Duration at, Opener by) {
        return new Exchange(
                number, phase, gate, commitment, openedAt, spoken, new Opening(at, by), closedAt, end, promotion);
    }

    Exchange gateClosed(Duration at) {
        return new Exchange(number, phase, gate, commitment, openedAt, spoken, opening, at, end, promotion);
    }

    /** Abandoned at this time; what its gate did later has not happened. */
    Exchange brokenOffAt(Duration at) {
        boolean wasPromoted = promotion != null && promotion.at().compareTo(at) <= 0;
        Opening last = promotion == null || wasPromoted ? opening : promotion.before();
        return new Exchange(
                number,
                phase,
                gate,
                commitment,
                openedAt,
                spoken,
                last != null && last.at().compareTo(at) <= 0 ? last : null,
                closedAt != null && closedAt.compareTo(at) <= 0 ? closedAt : null,
                new End.Abandoned(at),
                wasPromoted ? promotion : null);
    }

    Exchange ended(End how) {
        return new Exchange(number, phase, gate, commitment, openedAt, spoken, opening, closedAt, how, promotion);
    }
}
