package io.mockround.adapter.file;

import io.mockround.deck.GateRules;
import io.mockround.deck.InterviewerRules;
import io.mockround.deck.Milestone;
import io.mockround.deck.Phase;
import io.mockround.deck.RoundTemplate;
import io.mockround.deck.RoundTemplate.Part;
import io.mockround.problem.ProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A template file, as the contract's "A template and a deck" has it. Start at {@link #template}. */
public final class TemplateReader {

    /** The analyses a template may ask for; all of them when it does not say. */
    static final List<String> CHECKS = List.of("committed-answer", "position-changes", "hand-back", "milestones");

    static final List<String> KEYS =
            List.of("id", "title", "kind", "phases", "gate", "interviewer", "milestones", "checks", "parts");
    private static final List<String> PHASE_KEYS = List.of("id", "title", "minutes", "exchanges", "gate", "question");
    private static final List<String> MILESTONE_KEYS = List.of("id", "title", "byMinute", "cues", "phase", "avoid");
    static final List<String> PART_KEYS = List.of("break", "template", "deck");
    private static final int MOST_EXCHANGES = 1000;

    private TemplateReader() {}

    /** @throws ProblemException with the file's first mistake, or why it cannot be read */
    public static RoundTemplate read(Path file) {
        return template(open(YamlFile.read(file, "a template")));
    }

    static YamlMap open(YamlValue root) {
        return root.map("a template", KEYS);
    }

    static RoundTemplate template(YamlMap map) {
        String id = map.required("id").text("an id");
        String title = map.required("title").text();
        UniqueIds phaseIds = new UniqueIds();
        UniqueIds milestoneIds = new UniqueIds();
        List<Phase> phases = map.list("phases", "a list of phases", value -> phase(value, phaseIds));
        List<Part> parts = map.list("parts", "a list of templates and breaks", TemplateReader::part);
        List<String> phaseNames = phases.stream().map(Phase::id).toList();
        RoundTemplate template = new RoundTemplate(
                id,
                title,
                map.optional("kind").map(YamlValue::text).orElse(id),
                phases,
                map.chosen("gate").map(GateReader::read).orElse(GateRules.STANDARD),
                map.optional("interviewer").map(InterviewerReader::read).orElse(InterviewerRules.STANDARD),
                map.list("milestones", "a list of milestones", value -> milestone(value, milestoneIds, phaseNames)),
                map.optional("checks").map(TemplateReader::checks).orElse(CHECKS),
                parts);
        refuseUnlessOneOf(map, phases, parts); // last: it is about the whole
        return template;
    }

    private static void refuseUnlessOneOf(YamlMap map, List<Phase> phases, List<Part> parts) {
        if (!phases.isEmpty() && !parts.isEmpty()) {
            throw map.wrongKey("parts", "\"parts\" beside \"phases\"", "one of the two");
        }
        if (!parts.isEmpty() && parts.stream().allMatch(part -> part.template() == null)) {
            throw map.wrongKey("parts", "nothing but breaks", "the id of a template among the parts");
        }
        if (phases.isEmpty() && parts.isEmpty()) {
            if (map.has("phases")) {
                throw map.wrongKey("phases", "\"phases\" with nothing in it", "at least one phase");
            }
            throw map.wrong("a template without \"phases\" or \"parts\"", "the key \"phases\" or \"parts\"");
        }
    }

    private static Phase phase(YamlValue value, UniqueIds ids) {
        YamlMap map = value.map("a phase", PHASE_KEYS);
        String id = ids.of(map);
        int exchanges = map.optional("exchanges").map(TemplateReader::exchanges).orElse(0);
        return new Phase(
                id,
                map.optional("title").map(YamlValue::text).orElse(id),
                map.required("minutes").minutes(),
                exchanges,
                map.chosen("gate").map(GateReader::read).orElse(null),
                question(map, exchanges));
    }

    private static String question(YamlMap phase, int exchanges) {
        if (phase.has("question") && exchanges == 0) {
            throw phase.wrongKey(
                    "question", "\"question\" in a phase without exchanges", "the key \"exchanges\" as well");
        }
        return phase.optional("question").map(YamlValue::text).orElse(null);
    }

    private static int exchanges(YamlValue value) {
        if (value.looksBoolean()) {
            return value.isTrue() ? Phase.UNLIMITED : 0;
        }
        String expected = "\"true\", \"false\" or a number from 1 to " + MOST_EXCHANGES;
        if (value.looksNumeric()) {
            return (int) value.wholeNumber(1, MOST_EXCHANGES, expected);
        }
        throw value.notTrueOrFalse(expected);
    }

    private static Milestone milestone(YamlValue value, UniqueIds ids, List<String> phases) {
        YamlMap map = value.map("a milestone", MILESTONE_KEYS);
        String id = ids.of(map);
        return new Milestone(
                id,
                map.optional("title").map(YamlValue::text).orElse(id),
                map.optional("byMinute").map(YamlValue::minutes).orElse(null),
                map.texts("cues", "a list of cue words"),
                map.optional("phase").map(name -> phaseOf(name, phases)).orElse(null),
                map.optional("avoid").map(YamlValue::isTrue).orElse(false));
    }

    private static String phaseOf(YamlValue name, List<String> phases) {
        if (phases.isEmpty()) {
            throw name.wrong(name.found(), "no phase, for there are none");
        }
        return name.word(phases);
    }

    private static List<String> checks(YamlValue value) {
        return value.list("a list of checks", check -> check.word(CHECKS));
    }

    /** The name of a template, {@code {template: name, deck: name}}, or {@code {break: minutes}}. */
    static Part part(YamlValue value) {
        if (!value.isMap()) {
            return new Part(value.text("the id of a template, or {break: minutes}"), Duration.ZERO);
        }
        YamlMap map = value.map("a part of a loop", PART_KEYS);
        if (map.has("template")) {
            if (map.has("break")) {
                throw map.wrongKey("break", "\"break\" beside \"template\"", "one of the two");
            }
            return new Part(
                    map.required("template").text(),
                    map.optional("deck").map(YamlValue::text).orElse(null),
                    Duration.ZERO);
        }
        if (map.has("deck")) {
            throw map.wrongKey("deck", "\"deck\" without \"template\"", "the key \"template\" as well");
        }
        return new Part(null, map.required("break").minutes());
    }
}
