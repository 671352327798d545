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
    private static final List<String> PHASE_KEYS = List.of("id", "title", "minutes", "exchanges", "gate");
    private static final List<String> MILESTONE_KEYS = List.of("id", "title", "byMinute", "cues");
    private static final List<String> INTERVIEWER_KEYS =
            List.of("rescueAfterSilenceSeconds", "rescueOnOverdueMilestone", "pressing", "voice");
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
        RoundTemplate template = new RoundTemplate(
                id,
                title,
                map.optional("kind").map(YamlValue::text).orElse(id),
                phases,
                map.chosen("gate").map(GateReader::read).orElse(GateRules.STANDARD),
                map.optional("interviewer").map(TemplateReader::interviewer).orElse(InterviewerRules.STANDARD),
                map.list("milestones", "a list of milestones", value -> milestone(value, milestoneIds)),
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
        return new Phase(
                id,
                map.optional("title").map(YamlValue::text).orElse(id),
                map.required("minutes").minutes(),
                map.optional("exchanges").map(TemplateReader::exchanges).orElse(0),
                map.chosen("gate").map(GateReader::read).orElse(null));
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

    private static InterviewerRules interviewer(YamlValue value) {
        YamlMap map = value.map("an interviewer", INTERVIEWER_KEYS);
        InterviewerRules standard = InterviewerRules.STANDARD;
        return new InterviewerRules(
                map.optional("rescueAfterSilenceSeconds")
                        .map(TemplateReader::secondsOrNever)
                        .orElse(standard.rescueAfterSilence()),
                map.optional("rescueOnOverdueMilestone")
                        .map(YamlValue::isTrue)
                        .orElse(standard.rescueOnOverdueMilestone()),
                map.optional("pressing").map(YamlValue::isTrue).orElse(standard.pressing()),
                map.optional("voice")
                        .map(voice -> voice.word(List.of("system", "none")).equals("system"))
                        .orElse(standard.speaks()));
    }

    /** The contract: "0 and false = never". */
    private static Duration secondsOrNever(YamlValue value) {
        return value.looksBoolean() && !value.isTrue() ? Duration.ZERO : value.seconds();
    }

    private static Milestone milestone(YamlValue value, UniqueIds ids) {
        YamlMap map = value.map("a milestone", MILESTONE_KEYS);
        String id = ids.of(map);
        return new Milestone(
                id,
                map.optional("title").map(YamlValue::text).orElse(id),
                map.optional("byMinute").map(YamlValue::minutes).orElse(null),
                map.texts("cues", "a list of cue words"));
    }

    private static List<String> checks(YamlValue value) {
        return value.list("a list of checks", check -> check.word(CHECKS));
    }

    private static Part part(YamlValue value) {
        if (value.isMap()) {
            return new Part(
                    null,
                    value.map("a break", List.of("break")).required("break").minutes());
        }
        return new Part(value.text("the id of a template, or {break: minutes}"), Duration.ZERO);
    }
}
