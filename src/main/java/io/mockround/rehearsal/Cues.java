package io.mockround.rehearsal;

import io.mockround.rehearsal.RoundSounds.Moment;
import io.mockround.round.RoundEffect;
import io.mockround.round.RoundState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which moments of a round are to be sounded. Each is sounded once, although it is told twice: ahead, as it will be if nothing else happens, and
 * when it is settled. Used on the round's thread.
 */
final class Cues {

    private static final Duration LANDING = Duration.ofSeconds(10);

    private final boolean questionsTakeTime;
    private final Set<Cue> sounded = new HashSet<>();

    private record Cue(Moment moment, Duration at) {}

    /** @param questionsTakeTime whether a question is on screen before its exchange opens */
    Cues(boolean questionsTakeTime) {
        this.questionsTakeTime = questionsTakeTime;
    }

    /**
     * What is to be sounded now: the most urgent of what is new, for a late tick sounds once.
     *
     * @param effects that have happened by now, or will have
     * @param shown the state at this moment
     */
    Optional<Moment> next(List<RoundEffect> effects, RoundState shown, Duration now) {
        List<Cue> cues = new ArrayList<>();
        for (RoundEffect effect : effects) {
            moment(effect).ifPresent(moment -> cues.add(new Cue(moment, effect.at())));
        }
        landing(shown, now).ifPresent(cues::add);
        return cues.stream().filter(sounded::add).map(Cue::moment).max(Comparator.naturalOrder());
    }

    private Optional<Moment> moment(RoundEffect effect) {
        if (effect instanceof RoundEffect.PhaseBegan
                || effect instanceof RoundEffect.AskAloud
                || effect instanceof RoundEffect.ExchangeOpened && !questionsTakeTime) {
            return Optional.of(Moment.SHOWN);
        } else if (effect instanceof RoundEffect.GateOpened) {
            return Optional.of(Moment.GATE_OPENED);
        } else if (effect instanceof RoundEffect.GateClosed) {
            return Optional.of(Moment.GATE_CLOSED);
        } else if (effect instanceof RoundEffect.CutIn) {
            return Optional.of(Moment.CUT_IN);
        } else if (effect instanceof RoundEffect.RoundEnded) {
            return Optional.of(Moment.ROUND_OVER);
        }
        return Optional.empty();
    }

    private static Optional<Cue> landing(RoundState shown, Duration now) {
        if (!(shown instanceof RoundState.Elaborating elaborating)) {
            return Optional.empty();
        }
        Duration openedAt = elaborating.exchange().opening().at();
        Duration landsAt =
                openedAt.plus(elaborating.exchange().gate().elaboration()).minus(LANDING);
        return now.compareTo(landsAt) < 0 || landsAt.compareTo(openedAt) <= 0
                ? Optional.empty()
                : Optional.of(new Cue(Moment.LAND, landsAt));
    }
}
