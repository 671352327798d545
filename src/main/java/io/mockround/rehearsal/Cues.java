package io.mockround.rehearsal;

import io.mockround.rehearsal.RoundSounds.Moment;
import io.mockround.round.RoundState;
import java.time.Duration;
import java.util.List;

/** What has been sounded of the open exchange, so that each moment is sounded once. */
record Cues(int exchange, List<Moment> sounded) {

    private static final Duration LANDING = Duration.ofSeconds(10);

    static final Cues NONE = new Cues(0, List.of());

    Cues after(RoundState shown, Duration now) {
        if (shown.open() == null) {
            return this;
        }
        if (shown instanceof RoundState.Elaborating elaborating) {
            Duration left = elaborating
                    .exchange()
                    .opening()
                    .at()
                    .plus(elaborating.exchange().gate().elaboration())
                    .minus(now);
            return of(
                    shown,
                    left.compareTo(LANDING) <= 0
                            ? List.of(Moment.GATE_OPENED, Moment.LAND)
                            : List.of(Moment.GATE_OPENED));
        }
        if (shown instanceof RoundState.GateClosed) {
            return of(shown, List.of(Moment.GATE_OPENED, Moment.LAND, Moment.GATE_CLOSED));
        }
        if (shown instanceof RoundState.Committing) {
            return of(shown, List.of(Moment.CUT_IN));
        }
        return of(shown, List.of());
    }

    private static Cues of(RoundState shown, List<Moment> sounded) {
        return new Cues(shown.open().number(), sounded);
    }

    /** The moment that is new, the latest where several are: a late tick sounds once. */
    List<Moment> toSound(Cues before) {
        int known = before.exchange == exchange ? before.sounded.size() : 0;
        return sounded.size() <= known ? List.of() : List.of(sounded.get(sounded.size() - 1));
    }
}
