package io.mockround.deck;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How the simulated interviewer behaves.
 *
 * @param rescueAfterSilence zero for never
 * @param pressing whether an answer may be pressed: by what the deck has written for it, and on overkill that was said
 * @param speaks whether questions are spoken by the system's voice
 * @param weights of tags of follow-ups: 2 is asked before what is not named here, which weighs 1
 * @param partner a person asks, and says when: see {@code RoundRules}
 * @param repeatLost whether exchanges lost on an earlier day are asked again before anything else
 * @param weakTopicsFirst whether prompts on topics the person marked shaky or blank are drawn before others
 */
public record InterviewerRules(
        Duration rescueAfterSilence,
        boolean rescueOnOverdueMilestone,
        boolean pressing,
        boolean speaks,
        Map<String, Double> weights,
        boolean partner,
        boolean repeatLost,
        boolean weakTopicsFirst) {

    public static final InterviewerRules STANDARD = new InterviewerRules(Duration.ofSeconds(20), true, true, true);

    private static final double UNWEIGHED = 1;

    public InterviewerRules {
        weights = weights == null ? Map.of() : Map.copyOf(weights); // a journal of an earlier version has none
    }

    /** One that draws whatever was never given. */
    public InterviewerRules(
            Duration rescueAfterSilence,
            boolean rescueOnOverdueMilestone,
            boolean pressing,
            boolean speaks,
            Map<String, Double> weights,
            boolean partner,
            boolean repeatLost) {
        this(rescueAfterSilence, rescueOnOverdueMilestone, pressing, speaks, weights, partner, repeatLost, false);
    }

    /** One without weights, partner or repeats. */
    public InterviewerRules(
            Duration rescueAfterSilence, boolean rescueOnOverdueMilestone, boolean pressing, boolean speaks) {
        this(rescueAfterSilence, rescueOnOverdueMilestone, pressing, speaks, Map.of(), false, false);
    }

    /** What a question with these tags weighs: as much as its heaviest tag. */
    public double weightOf(List<String> tags) {
        return tags.stream()
                .mapToDouble(tag -> weights.getOrDefault(tag, UNWEIGHED))
                .max()
                .orElse(UNWEIGHED);
    }

    InterviewerRules silent() {
        return new InterviewerRules(
                rescueAfterSilence,
                rescueOnOverdueMilestone,
                pressing,
                false,
                weights,
                partner,
                repeatLost,
                weakTopicsFirst);
    }
}
