package io.mockround.adapter.file;

import io.mockround.deck.InterviewerRules;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** {@code interviewer} of a template: what is left out is the standard's. */
final class InterviewerReader {

    private static final List<String> KEYS = List.of(
            "rescueAfterSilenceSeconds",
            "rescueOnOverdueMilestone",
            "pressing",
            "voice",
            "weights",
            "partner",
            "repeatLost",
            "weakTopicsFirst");

    /** More than any number of others together would ask for. */
    private static final double HEAVIEST = 100;

    private InterviewerReader() {}

    static InterviewerRules read(YamlValue value) {
        YamlMap map = value.map("an interviewer", KEYS);
        InterviewerRules standard = InterviewerRules.STANDARD;
        return new InterviewerRules(
                map.optional("rescueAfterSilenceSeconds")
                        .map(InterviewerReader::secondsOrNever)
                        .orElse(standard.rescueAfterSilence()),
                isTrue(map, "rescueOnOverdueMilestone", standard.rescueOnOverdueMilestone()),
                isTrue(map, "pressing", standard.pressing()),
                map.optional("voice")
                        .map(voice -> voice.word(List.of("system", "none")).equals("system"))
                        .orElse(standard.speaks()),
                map.optional("weights").map(InterviewerReader::weights).orElse(standard.weights()),
                isTrue(map, "partner", standard.partner()),
                isTrue(map, "repeatLost", standard.repeatLost()),
                isTrue(map, "weakTopicsFirst", standard.weakTopicsFirst()));
    }

    private static boolean isTrue(YamlMap map, String key, boolean otherwise) {
        return map.optional(key).map(YamlValue::isTrue).orElse(otherwise);
    }

    private static Map<String, Double> weights(YamlValue value) {
        return value.map("the weights", DeckReader.TAGS)
                .each(weight -> weight.number(HEAVIEST, "a number from 0 to " + (long) HEAVIEST));
    }

    /** The contract: "0 and false = never". */
    private static Duration secondsOrNever(YamlValue value) {
        return value.looksBoolean() && !value.isTrue() ? Duration.ZERO : value.seconds();
    }
}
