package io.mockround.deck;

import java.time.Duration;
import java.util.List;

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

    /** The gate that holds in one of this template's phases. */
    public GateRules gateOf(Phase phase) {
        return phase.gate() == null ? gate : phase.gate();
    }

    /** The same with another grace in every gate. */
    public RoundTemplate withGrace(Duration grace) {
        List<Phase> itsPhases =
                phases.stream().map(phase -> phase.withGrace(grace)).toList();
        return new RoundTemplate(
                id, title, kind, itsPhases, gate.withGrace(grace), interviewer, milestones, checks, parts);
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
