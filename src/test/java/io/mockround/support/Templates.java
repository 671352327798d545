package io.mockround.support;

import io.mockround.deck.Deck;
import io.mockround.deck.FollowUp;
import io.mockround.deck.GateRules;
import io.mockround.deck.InterviewerRules;
import io.mockround.deck.Milestone;
import io.mockround.deck.Phase;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import java.time.Duration;
import java.util.List;

/** Templates and decks for tests, in the words of the contract: lengths in seconds, exact to the millisecond. */
public final class Templates {

    private Templates() {}

    /** A length of time, or a time of the round. */
    public static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** A template with the standard gate. */
    public static RoundTemplate template(Phase... phases) {
        return template(GateRules.STANDARD, phases);
    }

    public static RoundTemplate template(GateRules gate, Phase... phases) {
        return new RoundTemplate(
                "test",
                "Test",
                "system-design",
                List.of(phases),
                gate,
                InterviewerRules.STANDARD,
                List.of(),
                List.of(),
                List.of());
    }

    /** A phase without exchanges. */
    public static Phase presenting(String id, double seconds) {
        return new Phase(id, id, seconds(seconds), 0, null);
    }

    /** {@code exchanges: true}, under the template's gate. */
    public static Phase exchanges(String id, double seconds) {
        return exchanges(id, seconds, Phase.UNLIMITED);
    }

    /** {@code exchanges: n}, under the template's gate. */
    public static Phase exchanges(String id, double seconds, int most) {
        return new Phase(id, id, seconds(seconds), most, null);
    }

    /** {@code exchanges: true, gate: none}. */
    public static Phase ungated(String id, double seconds) {
        return withGate(exchanges(id, seconds), GateRules.NONE);
    }

    public static Phase withGate(Phase phase, GateRules gate) {
        return new Phase(phase.id(), phase.title(), phase.planned(), phase.maxExchanges(), gate);
    }

    public static GateRules withElaboration(GateRules gate, double seconds) {
        return new GateRules(
                gate.present(),
                gate.answer(),
                gate.fullAnswer(),
                gate.pauseAfterSpeech(),
                gate.pause(),
                seconds(seconds),
                gate.grace(),
                gate.overrunTolerance(),
                gate.commitAfterCutOff());
    }

    public static GateRules withGrace(GateRules gate, double seconds) {
        return new GateRules(
                gate.present(),
                gate.answer(),
                gate.fullAnswer(),
                gate.pauseAfterSpeech(),
                gate.pause(),
                gate.elaboration(),
                seconds(seconds),
                gate.overrunTolerance(),
                gate.commitAfterCutOff());
    }

    /** {@code fullAnswerSeconds}. */
    public static GateRules withFullAnswer(GateRules gate, double seconds) {
        return new GateRules(
                gate.present(),
                gate.answer(),
                seconds(seconds),
                gate.pauseAfterSpeech(),
                gate.pause(),
                gate.elaboration(),
                gate.grace(),
                gate.overrunTolerance(),
                gate.commitAfterCutOff());
    }

    /** The same template with this interviewer. */
    public static RoundTemplate withInterviewer(RoundTemplate template, InterviewerRules interviewer) {
        return new RoundTemplate(
                template.id(),
                template.title(),
                template.kind(),
                template.phases(),
                template.gate(),
                interviewer,
                template.milestones(),
                template.checks(),
                template.parts());
    }

    /** The same template with these milestones. */
    public static RoundTemplate withMilestones(RoundTemplate template, Milestone... milestones) {
        return new RoundTemplate(
                template.id(),
                template.title(),
                template.kind(),
                template.phases(),
                template.gate(),
                template.interviewer(),
                List.of(milestones),
                template.checks(),
                template.parts());
    }

    /** {@code openOnPause: none}. */
    public static GateRules withoutPause(GateRules gate) {
        return new GateRules(
                gate.present(),
                gate.answer(),
                gate.fullAnswer(),
                gate.pauseAfterSpeech(),
                null,
                gate.elaboration(),
                gate.grace(),
                gate.overrunTolerance(),
                gate.commitAfterCutOff());
    }

    /** {@code afterCutOff: next}. */
    public static GateRules withoutCommitment(GateRules gate) {
        return new GateRules(
                gate.present(),
                gate.answer(),
                gate.fullAnswer(),
                gate.pauseAfterSpeech(),
                gate.pause(),
                gate.elaboration(),
                gate.grace(),
                gate.overrunTolerance(),
                false);
    }

    public static Deck deck(Prompt... prompts) {
        return new Deck("test-deck", "Test deck", List.of(prompts));
    }

    /** A prompt whose statement is {@code "State " + id}. */
    public static Prompt prompt(String id, FollowUp... followUps) {
        return new Prompt(id, id, "State " + id, null, List.of(), List.of(), List.of(), List.of(followUps));
    }

    /** A follow-up that may be asked at any time. */
    public static FollowUp followUp(String text) {
        return new FollowUp(text, List.of(), List.of(), List.of(), List.of());
    }

    public static FollowUp followUpIfSaid(String text, String... cues) {
        return new FollowUp(text, List.of(), List.of(cues), List.of(), List.of());
    }

    public static FollowUp followUpIfUnsaid(String text, String... cues) {
        return new FollowUp(text, List.of(), List.of(), List.of(cues), List.of());
    }
}
