package io.mockround.settings;

import io.mockround.deck.GateRules;
import io.mockround.deck.RoundTemplate;
import java.time.Duration;

/**
 * Numbers of the gate a person has set for every template. Immutable. In seconds; null leaves a number to the template.
 *
 * @param elaborationSeconds how long the gate is open, {@value #SHORTEST_S} to {@value #LONGEST_S}
 * @param answerSeconds the budget of an answer, after which the gate opens, in the same bounds
 * @param toleranceSeconds how much speech after closing still counts as held, 0 to {@value #MOST_TOLERANCE_S}
 */
public record GateSettings(Integer elaborationSeconds, Integer answerSeconds, Integer toleranceSeconds) {

    public static final GateSettings OF_THE_TEMPLATE = new GateSettings(null, null, null);

    /** The tick that lets people land comes 10 s before the end: a shorter gate would tick as it opens. */
    private static final int SHORTEST_S = 15;

    /** Longer than the full version of a story (PRACTICES R13). */
    private static final int LONGEST_S = 300;

    /** The grace of the most patient interviewer: what is said later is cut off anyway. */
    private static final int MOST_TOLERANCE_S = 5;

    /** Numbers out of bounds, as a hand may write them into the file, are taken for the nearest in bounds. */
    public GateSettings {
        elaborationSeconds = within(elaborationSeconds, SHORTEST_S, LONGEST_S);
        answerSeconds = within(answerSeconds, SHORTEST_S, LONGEST_S);
        toleranceSeconds = within(toleranceSeconds, 0, MOST_TOLERANCE_S);
    }

    public GateSettings withElaboration(Integer seconds) {
        return new GateSettings(seconds, answerSeconds, toleranceSeconds);
    }

    public GateSettings withAnswer(Integer seconds) {
        return new GateSettings(elaborationSeconds, seconds, toleranceSeconds);
    }

    public GateSettings withTolerance(Integer seconds) {
        return new GateSettings(elaborationSeconds, answerSeconds, seconds);
    }

    RoundTemplate applyTo(RoundTemplate template) {
        return template.withGates(this::applyTo);
    }

    private GateRules applyTo(GateRules gate) {
        GateRules rules = gate;
        if (elaborationSeconds != null) {
            rules = rules.withElaboration(Duration.ofSeconds(elaborationSeconds));
        }
        if (answerSeconds != null) {
            rules = rules.withAnswer(Duration.ofSeconds(answerSeconds));
        }
        return toleranceSeconds == null ? rules : rules.withOverrunTolerance(Duration.ofSeconds(toleranceSeconds));
    }

    private static Integer within(Integer seconds, int least, int most) {
        return seconds == null ? null : Integer.valueOf(Math.max(least, Math.min(most, seconds)));
    }
}
