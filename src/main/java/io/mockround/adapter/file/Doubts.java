package io.mockround.adapter.file;

import io.mockround.deck.GateRules;
import io.mockround.deck.LoopRound;
import io.mockround.deck.Phase;
import io.mockround.deck.ResolvedScenario;
import io.mockround.deck.RoundTemplate;
import io.mockround.problem.Problem.DocumentWrong;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** What a file without mistakes says that is hardly meant: it can be used, and something in it never happens. */
final class Doubts {

    private final List<DocumentWrong> found = new ArrayList<>();

    List<DocumentWrong> all() {
        return found;
    }

    void ofTemplate(YamlValue root) {
        YamlMap map = TemplateReader.open(root);
        RoundTemplate template = TemplateReader.template(map);
        if (!template.phases().isEmpty()) { // a loop ends when its parts do
            values(map, "milestones").forEach(value -> milestone(keysOf(value), template.planned()));
        }
        List<YamlValue> phases = values(map, "phases");
        for (int i = 0; i < phases.size(); i++) {
            phase(phases.get(i), template.phases().get(i), template);
        }
    }

    private void milestone(YamlMap milestone, Duration planned) {
        milestone
                .optional("byMinute")
                .filter(by -> by.minutes().compareTo(planned) > 0)
                .ifPresent(by -> doubt(
                        by,
                        "a milestone after the end of the round",
                        "at most the round's " + minutes(planned) + " minutes"));
        milestone.optional("cues").ifPresent(this::eachOnce);
    }

    /** Where the time to answer is longer than the phase, its gate never opens by itself. */
    private void phase(YamlValue value, Phase phase, RoundTemplate template) {
        GateRules gate = template.gateOf(phase);
        if (phase.hasExchanges() && gate.present() && gate.answer().compareTo(phase.planned()) > 0) {
            doubt(
                    value,
                    gate.answer().toSeconds() + " s to answer, beyond the end of the phase",
                    "a phase longer than its \"answerSeconds\"");
        }
    }

    void ofDeck(YamlValue root) {
        for (YamlValue value : values(keysOf(root), "prompts")) {
            YamlMap prompt = keysOf(value);
            prompt.optional("topics").ifPresent(this::eachOnce);
            prompt.optional("overkill").ifPresent(this::eachOnce);
            values(prompt, "facts").forEach(fact -> eachOnce(keysOf(fact).required("cues")));
            Set<String> questions = new HashSet<>();
            values(prompt, "followUps").forEach(followUp -> followUp(keysOf(followUp), questions));
        }
    }

    private void followUp(YamlMap followUp, Set<String> questions) {
        YamlValue text = followUp.required("text");
        if (!questions.add(plain(text))) {
            doubt(text, "a follow-up a second time", "a question of its own");
        }
        List.of("tags", "ifSaid", "ifUnsaid", "points")
                .forEach(key -> followUp.optional(key).ifPresent(this::eachOnce));
        Set<String> said = new HashSet<>();
        values(followUp, "ifSaid").forEach(word -> said.add(plain(word)));
        values(followUp, "ifUnsaid").stream()
                .filter(word -> said.contains(plain(word)))
                .forEach(word -> doubt(
                        word, word.found() + ", which \"ifSaid\" asks for", "a word that stands in one of the two"));
    }

    void ofScenario(YamlValue root, Documents documents) {
        YamlMap map = ScenarioReader.open(root);
        ResolvedScenario scenario = documents.scenario(map);
        Duration planned = planned(scenario);
        for (YamlValue value : values(map, "events")) {
            YamlValue at = keysOf(value).required("at");
            if (ScenarioReader.time(at).compareTo(planned) > 0) {
                doubt(at, "a time after the end of the round", "at most the round's " + minutes(planned) + " minutes");
            }
        }
    }

    private static Duration planned(ResolvedScenario scenario) {
        return scenario.rounds().isEmpty() ? scenario.template().planned() : LoopRound.planned(scenario.rounds());
    }

    private void eachOnce(YamlValue list) {
        Set<String> seen = new HashSet<>();
        list.list("a list", Function.identity()).stream()
                .filter(word -> !seen.add(plain(word)))
                .forEach(word -> doubt(word, word.found() + " a second time", "each once"));
    }

    /** A map that was read before: its keys are right. */
    private static YamlMap keysOf(YamlValue value) {
        return value.map("a map", value.keysWritten());
    }

    private static List<YamlValue> values(YamlMap map, String key) {
        return map.list(key, "a list", Function.identity());
    }

    private static String plain(YamlValue text) {
        return text.text().toLowerCase(Locale.ROOT);
    }

    private static String minutes(Duration duration) {
        double minutes = duration.toMillis() / 60_000.0;
        return minutes == Math.rint(minutes) ? Long.toString((long) minutes) : Double.toString(minutes);
    }

    private void doubt(YamlValue value, String what, String expected) {
        found.add(Mistake.wrong(value.file(), value.node().getStartMark(), what, expected, Mistake.NOTHING_NEAR));
    }
}
