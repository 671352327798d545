package io.mockround.round;

import io.mockround.deck.GateRules;
import io.mockround.deck.Phase;
import io.mockround.deck.RoundTemplate;
import io.mockround.round.Exchange.End;
import io.mockround.round.RoundEffect.AskAloud;
import io.mockround.round.RoundEffect.ExchangeEnded;
import io.mockround.round.RoundEffect.ExchangeOpened;
import io.mockround.round.RoundEffect.PartnerAsks;
import io.mockround.round.RoundEffect.PhaseBegan;
import io.mockround.round.RoundEffect.RoundEnded;
import java.time.Duration;
import java.util.List;

/**
 * What comes after what in a round of one template. Fixed when the round starts: no setting changes a gate while it runs.
 *
 * @param questionsTakeTime true where the interviewer's questions are spoken: an exchange then opens only
 *     when that is done; false in {@code simulate} and {@code demo}, whatever the template's {@code voice} says
 * @param partnerAsks a person asks: an exchange opens when that person says so; the commitment is the program's, and waits for nobody
 * @param isOpenEnded whether it may be finished before its planned end, see {@link RoundTemplate#isOpenEnded}
 */
public record RoundRules(
        List<Phase> phases,
        List<GateRules> gates,
        boolean questionsTakeTime,
        boolean partnerAsks,
        boolean isOpenEnded) {

    /** How long the one-sentence commitment after a cut-off may take (PRACTICES, gate rule 5). */
    public static final Duration COMMITMENT = Duration.ofSeconds(15);

    /** A hand-back this soon after an exchange opened is a double press (PRACTICES, corner rules). */
    static final Duration DOUBLE_PRESS = Duration.ofSeconds(1);

    public RoundRules {
        phases = List.copyOf(phases);
        gates = List.copyOf(gates);
    }

    public static RoundRules of(RoundTemplate template, boolean questionsTakeTime) {
        return new RoundRules(
                template.phases(),
                template.phases().stream().map(template::gateOf).toList(),
                questionsTakeTime,
                template.interviewer().partner(),
                template.isOpenEnded());
    }

    /** Whether a question is chosen, and said, before its exchange opens. */
    boolean isAskedFirst(boolean commitment) {
        return questionsTakeTime || partnerAsks && !commitment;
    }

    /** Whether a round that stands so is complete if it ends now: its last phase runs, and nobody waits for an answer. */
    public boolean canFinish(RoundState state) {
        boolean isIdle = state instanceof RoundState.Presenting
                || state instanceof RoundState.Asking asking && !asking.commitment();
        return isOpenEnded && isIdle && state.phase() == phases.size() - 1;
    }

    /** The end of the round as planned; it is never later. */
    public Duration roundEndsAt() {
        return phases.stream().map(Phase::planned).reduce(Duration.ZERO, Duration::plus);
    }

    Decision begin() {
        Course before = new Course(-1, Duration.ZERO, 0, 0, null);
        return afterPhase(before, Duration.ZERO);
    }

    /** After an exchange has ended: the next one, or the next phase when this one's time or questions are used up. */
    Decision afterExchange(Course course, Duration at) {
        boolean ranOut = at.compareTo(course.phaseEndsAt()) >= 0;
        if (ranOut || course.opened() >= phases.get(course.phase()).maxExchanges()) {
            return afterPhase(course, at);
        }
        return ask(course, at);
    }

    /** After a cut-off: the commitment, also when the phase has run out; not when the round has. */
    Decision afterCutOff(Course course, GateRules gate, Duration at) {
        if (!gate.commitAfterCutOff() || at.compareTo(roundEndsAt()) >= 0) {
            return afterExchange(course, at);
        }
        return questionsTakeTime
                ? Decision.moved(new RoundState.Asking(course, true), new AskAloud(at, true))
                : commitment(course, at);
    }

    /** The commitment is open from now. */
    Decision commitment(Course course, Duration at) {
        Course next = course.withCommitment();
        Exchange exchange =
                Exchange.opened(next.lastNumber(), phases.get(course.phase()).id(), GateRules.NONE, true, at);
        return Decision.moved(new RoundState.Committing(next, exchange), new ExchangeOpened(at, exchange));
    }

    /**
     * The next phase. Its planned time counts from the former one's planned end when that was passed, so that the overrun comes off it;
     * else from now.
     */
    Decision afterPhase(Course course, Duration at) {
        int index = course.phase() + 1;
        if (index >= phases.size()) {
            return Decision.moved(new RoundState.Finished(at, true), new RoundEnded(at, true));
        }
        Phase phase = phases.get(index);
        Course next = course.next(Round.earlier(at, course.phaseEndsAt()).plus(phase.planned()));
        PhaseBegan began = new PhaseBegan(at, index);
        if (next.phaseEndsAt().compareTo(at) <= 0) {
            return afterPhase(next, at).after(began);
        }
        Decision decision = phase.hasExchanges() ? ask(next, at) : Decision.moved(new RoundState.Presenting(next));
        return decision.after(began);
    }

    /** The next question of the running phase, asked now. */
    private Decision ask(Course course, Duration at) {
        if (!isAskedFirst(false)) {
            return open(course, at);
        }
        RoundEffect asks = partnerAsks ? new PartnerAsks(at) : new AskAloud(at, false);
        return Decision.moved(new RoundState.Asking(course, false), asks);
    }

    Decision open(Course course, Duration at) {
        Course next = course.withOpened();
        Phase phase = phases.get(course.phase());
        Exchange exchange = Exchange.opened(next.lastNumber(), phase.id(), gates.get(course.phase()), false, at);
        RoundState state = exchange.hasGate()
                ? new RoundState.Answering(next, exchange)
                : new RoundState.Responding(next, exchange);
        return Decision.moved(state, new ExchangeOpened(at, exchange));
    }

    /** The round's planned end has come while an exchange was open: it is abandoned, the round complete, no phase has time left. */
    Decision roundEnds(Course course, Exchange open, Duration at) {
        return afterPhase(course, at).after(new ExchangeEnded(at, open.ended(new End.Abandoned(at))));
    }
}
