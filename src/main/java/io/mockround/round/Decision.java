package io.mockround.round;

import io.mockround.round.RoundEffect.EventIgnored;
import io.mockround.round.RoundEffect.Why;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What follows from an event or from the passing of time: the next state and what is to be done, in order. */
record Decision(RoundState next, List<RoundEffect> effects) {

    Decision {
        effects = List.copyOf(effects);
    }

    static Decision moved(RoundState next, RoundEffect... effects) {
        return new Decision(next, List.of(effects));
    }

    /** Nothing changes and nobody needs to be told. */
    static Decision stayed(RoundState state) {
        return new Decision(state, List.of());
    }

    static Decision ignored(RoundState state, Duration at, RoundEvent event, Why why) {
        return new Decision(state, List.of(new EventIgnored(at, event, why)));
    }

    /** The same, with these effects before its own. */
    Decision after(RoundEffect... earlier) {
        return after(List.of(earlier));
    }

    Decision after(List<RoundEffect> earlier) {
        List<RoundEffect> all = new ArrayList<>(earlier);
        all.addAll(effects);
        return new Decision(next, all);
    }
}
