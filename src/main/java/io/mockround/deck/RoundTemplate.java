package io.mockround.deck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How a round runs: its phases and rules. A loop names {@code parts} instead of phases.
 *
 * @param kind what baselines compare with, e.g. {@code system-design}
 * @param gate the gate of every phase that carries none of its own; never null, see {@link GateRules#NONE}
 * @param checks names of the analyses asked for: committed-answer, position-changes, hand-back, milestones
 */
public record RoundTemplate(
        String id,
        String title,
        String kind,
        List<Phase> phases,
        GateRules gate,
        InterviewerRules interviewer,
        List<Milestone> milestones,
        List<String> checks,
        List<Part> parts) {

    public RoundTemplate {
        phases = List.copyOf(phases);
        milestones = List.copyOf(milestones);
        checks = List.copyOf(checks);
        parts = List.copyOf(parts);
    }

    public Duration planned() {
        return phases.stream().map(Phase::planned).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Whether it is over when those who speak have no more to say: a partner asks, or nothing is asked and nothing is due by a time. Leaving
     * any other before its end is abandoning it.
     */
    public boolean isOpenEnded() {
        return interviewer.partner() || milestones.isEmpty() && phases.stream().noneMatch(Phase::hasExchanges);
    }

    /** The gate that holds in one of this template's phases. */
    public GateRules gateOf(Phase phase) {
        return phase.gate() == null ? gate : phase.gate();
    }

    /** The same with another grace in every gate. */
    public RoundTemplate withGrace(Duration grace) {
        return withGates(gate -> gate.withGrace(grace));
    }

    /** The same with every gate changed. */
    public RoundTemplate withGates(UnaryOperator<GateRules> change) {
        List<Phase> itsPhases =
                phases.stream().map(phase -> phase.withGate(change)).toList();
        return new RoundTemplate(
                id, title, kind, itsPhases, change.apply(gate), interviewer, milestones, checks, parts);
    }

    /**
     * The same in another time: every phase and every milestone's minute keeps its share of the whole. Phases end on whole seconds.
     *
     * @param length positive; a loop, which has no phases, stays as it is
     */
    public RoundTemplate lasting(Duration length) {
        Duration whole = planned();
        if (phases.isEmpty() || length.equals(whole)) {
            return this;
        }
        double share = length.toMillis() / (double) whole.toMillis();
        List<Phase> itsPhases = new ArrayList<>();
        Duration planned = Duration.ZERO;
        Duration given = Duration.ZERO;
        for (Phase phase : phases) {
            planned = planned.plus(phase.planned());
            Duration end = Duration.ofSeconds(Math.round(planned.toMillis() * share / 1000));
            itsPhases.add(phase.lasting(end.minus(given)));
            given = end;
        }
        List<Milestone> itsMilestones =
                milestones.stream().map(milestone -> milestone.scaled(share)).toList();
        return new RoundTemplate(id, title, kind, itsPhases, gate, interviewer, itsMilestones, checks, parts);
    }

    /** The same with questions that are only shown. */
    public RoundTemplate withoutVoice() {
        return new RoundTemplate(id, title, kind, phases, gate, interviewer.silent(), milestones, checks, parts);
    }

    /**
     * A part of a loop: another template, or a break when {@code template} is null.
     *
     * @param deck the one its prompt is drawn from; null where it is chosen by the template's kind
     */
    public record Part(String template, String deck, Duration pause) {

        public Part(String template, Duration pause) {
            this(template, null, pause);
        }
    }
}
