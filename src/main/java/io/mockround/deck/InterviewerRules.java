package io.mockround.deck;

import java.time.Duration;

/**
 * How the simulated interviewer behaves.
 *
 * @param rescueAfterSilence zero for never
 * @param speaks whether questions are spoken by the system's voice
 */
public record InterviewerRules(
        Duration rescueAfterSilence, boolean rescueOnOverdueMilestone, boolean pressing, boolean speaks) {

    public static final InterviewerRules STANDARD = new InterviewerRules(Duration.ofSeconds(20), true, true, true);

    InterviewerRules silent() {
        return new InterviewerRules(rescueAfterSilence, rescueOnOverdueMilestone, pressing, false);
    }
}
