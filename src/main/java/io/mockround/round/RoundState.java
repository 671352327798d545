package io.mockround.round;

import io.mockround.round.Exchange.End;
import io.mockround.round.Exchange.Opener;
import io.mockround.round.RoundEffect.CutIn;
import io.mockround.round.RoundEffect.ExchangeEnded;
import io.mockround.round.RoundEffect.Why;
import java.time.Duration;

/**
 * Where a round stands. Pure: it is handed the time and returns what should happen.
 *
 * <p>A state says when it changes by itself ({@link #dueAt}) and what happens then ({@link #elapse}); {@link Round} lets all that is due
 * happen first, so {@link #on} is only ever asked before its own {@code dueAt}. Intervals are half-open: at 60.000 s the gate is closed.
 */
public sealed interface RoundState {

    /** When time alone ends this state; null when it never does. */
    Duration dueAt(RoundRules rules);

    /** What happens at {@link #dueAt}. */
    Decision elapse(RoundRules rules);

    /** What an event does. Marks, clarifying questions, finishing and abandoning mean the same in every running state: see {@link Round}. */
    Decision on(RoundEvent event, Duration at, RoundRules rules);

    /** Where the round is among its phases; null when it is over. */
    default Course course() {
        return null;
    }

    /** The index of the running phase; -1 once the round is over. */
    default int phase() {
        return course() == null ? -1 : course().phase();
    }

    /** The exchange that is open, or null. */
    default Exchange open() {
        return null;
    }

    /** False once nothing can happen any more. */
    default boolean isRunning() {
        return true;
    }

    /** A phase without exchanges: the candidate presents. */
    record Presenting(Course course) implements RoundState {

        @Override
        public Duration dueAt(RoundRules rules) {
            return course.phaseEndsAt();
        }

        @Override
        public Decision elapse(RoundRules rules) {
            return rules.afterPhase(course, course.phaseEndsAt());
        }

        @Override
        public Decision on(RoundEvent event, Duration at, RoundRules rules) {
            return Refusals.refuse(this, event, at, Why.NO_QUESTION_OPEN);
        }
    }

    /** The question is being spoken, or a partner is about to ask: budgets do not count yet. A commitment outlasts its phase. */
    record Asking(Course course, boolean commitment) implements RoundState {

        @Override
        public Duration dueAt(RoundRules rules) {
            return commitment ? rules.roundEndsAt() : course.phaseEndsAt();
        }

        @Override
        public Decision elapse(RoundRules rules) {
            return rules.afterPhase(course, dueAt(rules));
        }

        @Override
        public Decision on(RoundEvent event, Duration at, RoundRules rules) {
            if (event instanceof RoundEvent.Asked) {
                return commitment ? rules.commitment(course, at) : rules.open(course, at);
            }
            return Refusals.refuse(this, event, at, Why.NO_QUESTION_OPEN);
        }
    }

    /** The question is open and being answered; the gate is not open yet. */
    record Answering(Course course, Exchange exchange) implements RoundState {

        @Override
        public Exchange open() {
            return exchange;
        }

        @Override
        public Duration dueAt(RoundRules rules) {
            return Round.earlier(exchange.answerEndsAt(), rules.roundEndsAt());
        }

        @Override
        public Decision elapse(RoundRules rules) {
            Duration due = dueAt(rules);
            if (due.equals(exchange.answerEndsAt())) {
                return gateOpened(due, Opener.BUDGET);
            }
            return rules.roundEnds(course, exchange, due);
        }

        @Override
        public Decision on(RoundEvent event, Duration at, RoundRules rules) {
            if (event instanceof RoundEvent.Spoke spoke) {
                return Decision.stayed(new Answering(course, exchange.heard(spoke.from(), spoke.to())));
            }
            if (event instanceof RoundEvent.Paused paused) {
                return exchange.isOpenedBy(paused.length()) ? gateOpened(at, Opener.PAUSE) : Decision.stayed(this);
            }
            if (event instanceof RoundEvent.AnswerGiven) {
                return gateOpened(at, Opener.KEY);
            }
            if (event instanceof RoundEvent.TellMeMore && exchange.canBePromoted()) {
                return TellMeMore.promotes(course, exchange, at);
            }
            return HandingBack.byEvent(this, course, exchange.gateOpened(at, Opener.HAND_BACK), event, at, rules);
        }

        private Decision gateOpened(Duration at, Opener by) {
            return Decision.moved(new Elaborating(course, exchange.gateOpened(at, by)), new RoundEffect.GateOpened(at));
        }
    }

    /** The gate is open: the answer may be elaborated until it closes. */
    record Elaborating(Course course, Exchange exchange) implements RoundState {

        @Override
        public Exchange open() {
            return exchange;
        }

        private Duration closesAt() {
            return exchange.opening().at().plus(exchange.gate().elaboration());
        }

        @Override
        public Duration dueAt(RoundRules rules) {
            return Round.earlier(closesAt(), rules.roundEndsAt());
        }

        @Override
        public Decision elapse(RoundRules rules) {
            Duration due = dueAt(rules);
            if (due.equals(closesAt())) {
                return Decision.moved(
                        new GateClosed(course, exchange.gateClosed(due)), new RoundEffect.GateClosed(due));
            }
            return rules.roundEnds(course, exchange, due);
        }

        @Override
        public Decision on(RoundEvent event, Duration at, RoundRules rules) {
            if (event instanceof RoundEvent.TellMeMore && exchange.canBePromoted()) {
                return TellMeMore.promotes(course, exchange, at);
            }
            return HandingBack.byEvent(this, course, exchange, event, at, rules);
        }
    }

    /** The gate is closed and the grace is running: hand back now, or be cut off. */
    record GateClosed(Course course, Exchange exchange) implements RoundState {

        @Override
        public Exchange open() {
            return exchange;
        }

        private Duration graceEndsAt() {
            return exchange.closedAt().plus(exchange.gate().grace());
        }

        @Override
        public Duration dueAt(RoundRules rules) {
            return Round.earlier(graceEndsAt(), rules.roundEndsAt());
        }

        @Override
        public Decision elapse(RoundRules rules) {
            Duration due = dueAt(rules);
            if (!due.equals(graceEndsAt())) {
                return rules.roundEnds(course, exchange, due);
            }
            Exchange ended = exchange.ended(new End.CutOff(due));
            return rules.afterCutOff(course, exchange.gate(), due).after(new CutIn(due), new ExchangeEnded(due, ended));
        }

        @Override
        public Decision on(RoundEvent event, Duration at, RoundRules rules) {
            return HandingBack.byEvent(this, course, exchange, event, at, rules);
        }
    }

    /** A question in a phase without a gate: it ends at hand-back or at the phase's planned end. */
    record Responding(Course course, Exchange exchange) implements RoundState {

        @Override
        public Exchange open() {
            return exchange;
        }

        @Override
        public Duration dueAt(RoundRules rules) {
            return course.phaseEndsAt();
        }

        @Override
        public Decision elapse(RoundRules rules) {
            Duration due = course.phaseEndsAt();
            return rules.afterExchange(course, due).after(new ExchangeEnded(due, exchange.ended(new End.RanOut(due))));
        }

        @Override
        public Decision on(RoundEvent event, Duration at, RoundRules rules) {
            return HandingBack.byEvent(this, course, exchange, event, at, rules);
        }
    }

    /** "One sentence: which is it?" after a cut-off: fifteen seconds, no gate, also past the phase's end. */
    record Committing(Course course, Exchange exchange) implements RoundState {

        @Override
        public Exchange open() {
            return exchange;
        }

        private Duration commitmentEndsAt() {
            return exchange.openedAt().plus(RoundRules.COMMITMENT);
        }

        @Override
        public Duration dueAt(RoundRules rules) {
            return Round.earlier(commitmentEndsAt(), rules.roundEndsAt());
        }

        @Override
        public Decision elapse(RoundRules rules) {
            Duration due = dueAt(rules);
            if (!due.equals(commitmentEndsAt())) {
                return rules.roundEnds(course, exchange, due);
            }
            return rules.afterExchange(course, due).after(new ExchangeEnded(due, exchange.ended(new End.RanOut(due))));
        }

        @Override
        public Decision on(RoundEvent event, Duration at, RoundRules rules) {
            return HandingBack.byEvent(this, course, exchange, event, at, rules);
        }
    }

    /** Over. {@code complete} is false when it was abandoned. */
    record Finished(Duration endedAt, boolean complete) implements RoundState {

        @Override
        public boolean isRunning() {
            return false;
        }

        @Override
        public Duration dueAt(RoundRules rules) {
            return null;
        }

        @Override
        public Decision elapse(RoundRules rules) {
            return Decision.stayed(this);
        }

        @Override
        public Decision on(RoundEvent event, Duration at, RoundRules rules) {
            return Refusals.refuse(this, event, at, Why.ROUND_OVER);
        }
    }
}
