package io.mockround.round;

import io.mockround.round.Exchange.End;
import io.mockround.round.RoundEffect.ClarificationWanted;
import io.mockround.round.RoundEffect.ExchangeEnded;
import io.mockround.round.RoundEffect.Marked;
import io.mockround.round.RoundEffect.RoundEnded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The one way a round moves: what is due by a time happens first, each thing at its own time, then the event of that time. */
final class Round {

    private Round() {}

    /** Lets everything happen that is due at or before {@code now}. */
    static Decision elapse(RoundState from, Duration now, RoundRules rules) {
        RoundState state = from;
        List<RoundEffect> effects = new ArrayList<>();
        for (Duration due = state.dueAt(rules); due != null && due.compareTo(now) <= 0; due = state.dueAt(rules)) {
            Decision decision = state.elapse(rules);
            effects.addAll(decision.effects());
            state = decision.next();
        }
        return new Decision(state, effects);
    }

    /** Lets happen what is due, then the event. */
    static Decision advance(RoundState from, RoundEvent event, Duration at, RoundRules rules) {
        Decision due = elapse(from, at, rules);
        return handle(due.next(), event, at, rules).after(due.effects());
    }

    private static Decision handle(RoundState state, RoundEvent event, Duration at, RoundRules rules) {
        if (state.isRunning()) {
            if (event instanceof RoundEvent.Mark mark) {
                return Decision.moved(state, new Marked(at, mark.note()));
            }
            if (event instanceof RoundEvent.ClarifyingQuestion) {
                return Decision.moved(state, new ClarificationWanted(at, null));
            }
            if (event instanceof RoundEvent.ClarificationHeard heard) {
                return Decision.moved(state, new ClarificationWanted(at, heard));
            }
            if (event instanceof RoundEvent.Abandon) {
                return abandoned(state, at);
            }
            if (event instanceof RoundEvent.Finish && rules.canFinish(state)) {
                return Decision.moved(new RoundState.Finished(at, true), new RoundEnded(at, true));
            }
        }
        return state.on(event, at, rules);
    }

    private static Decision abandoned(RoundState state, Duration at) {
        Decision over = Decision.moved(new RoundState.Finished(at, false), new RoundEnded(at, false));
        Exchange open = state.open();
        return open == null ? over : over.after(new ExchangeEnded(at, open.ended(new End.Abandoned(at))));
    }

    static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
