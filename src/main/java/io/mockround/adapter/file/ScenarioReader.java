package io.mockround.adapter.file;

import io.mockround.deck.Scenario;
import io.mockround.deck.Scenario.Action;
import io.mockround.deck.Scenario.ScenarioEvent;
import io.mockround.problem.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A scenario file, as the contract's "A scenario" has it. What its names stand for is found by {@link Documents}. */
public final class ScenarioReader {

    static final List<String> KEYS = List.of("template", "deck", "prompt", "seed", "narration", "events");
    private static final List<String> EVENT_KEYS = List.of("at", "press", "fault", "note");
    private static final List<String> PRESSES =
            List.of("answer-given", "hand-back", "ask", "asked", "mark", "tell-me-more", "abandon");
    private static final List<String> FAULTS = List.of("microphone-lost", "microphone-back");
    private static final Pattern TIME = Pattern.compile("(\\d{2,4}):([0-5]\\d):([0-5]\\d)(?:\\.(\\d{3}))?");

    private ScenarioReader() {}

    /** @throws ProblemException with the file's first mistake, or why it cannot be read */
    public static Scenario read(Path file) {
        return scenario(open(YamlFile.read(file, "a scenario")));
    }

    static YamlMap open(YamlValue root) {
        return root.map("a scenario", KEYS);
    }

    static Scenario scenario(YamlMap map) {
        return new Scenario(
                map.required("template").text("an id of a template or a file beside the scenario"),
                map.optional("deck").map(YamlValue::text).orElse(null),
                map.optional("prompt").map(YamlValue::text).orElse(null),
                map.optional("seed").map(ScenarioReader::seed).orElse(0L),
                map.optional("narration").map(YamlValue::text).orElse(null),
                map.list("events", "a list of events", ScenarioReader::event));
    }

    private static long seed(YamlValue value) {
        return value.wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE, "a whole number");
    }

    private static ScenarioEvent event(YamlValue value) {
        YamlMap map = value.map("an event", EVENT_KEYS);
        Duration at = time(map.required("at"));
        Action action = action(map);
        if (map.has("note") && action != Action.MARK) {
            throw map.wrongKey("note", "\"note\" without a mark", "\"note\" only beside \"press: mark\"");
        }
        String note =
                map.optional("note").map(written -> written.textOrBlank("text")).orElse(null);
        return new ScenarioEvent(at, action, note);
    }

    private static Action action(YamlMap map) {
        if (map.has("press") && map.has("fault")) {
            throw map.wrongKey("fault", "\"fault\" beside \"press\"", "one of the two");
        }
        if (map.has("fault")) {
            return action(map.required("fault").word(FAULTS));
        }
        if (map.has("press")) {
            return action(map.required("press").word(PRESSES));
        }
        throw map.wrong("an event without \"press\" or \"fault\"", "the key \"press\" or \"fault\"");
    }

    private static Action action(String word) {
        return Action.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Duration time(YamlValue value) {
        String expected = "a round time, as in \"00:05:12.000\"";
        Matcher parts = TIME.matcher(value.text(expected));
        if (!parts.matches()) {
            throw value.wrong(value.found(), expected);
        }
        return Duration.ofHours(Long.parseLong(parts.group(1)))
                .plusMinutes(Long.parseLong(parts.group(2)))
                .plusSeconds(Long.parseLong(parts.group(3)))
                .plusMillis(parts.group(4) == null ? 0 : Long.parseLong(parts.group(4)));
    }
}
