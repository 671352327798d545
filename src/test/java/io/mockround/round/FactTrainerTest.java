package io.mockround.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Prompt.Fact;
import io.mockround.support.HearingSets;
import io.mockround.support.HearingSets.Part;
import io.mockround.support.LearnedWeights;
import io.mockround.support.LinearTrainer;
import io.mockround.support.LinearTrainer.Example;
import io.mockround.support.WrittenSpeech;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Learns what words and concepts weigh in finding the fact that is asked for. */
class FactTrainerTest {

    /** What a fact does not know never speaks for it, however the few examples fall. */
    private static final Set<String> AGAINST = Set.of(
            "unknown",
            "object-strange",
            "concepts-left",
            "behind",
            "not-told:time",
            "not-told:bytes",
            "not-told:count",
            "not-told:money",
            "not-told:who");

    private static final LinearTrainer TRAINER = new LinearTrainer(1, Set.of(), AGAINST);

    /** The older prompts' cues and rules knew each other: they are learned from, not measured. */
    private static final int OLDER_PROMPTS = 4;

    /** What is reached with prompts not learned from, so that it does not get worse: the share of right facts, and of questions rightly left open. */
    private static final double BAR = 0.75;

    private record KnownFact(String id, Fact fact) {}

    @Test
    void theWeightsAreThoseLearned() throws IOException {
        Map<String, List<Example>> byPrompt = examples();
        List<Example> all = byPrompt.values().stream().flatMap(List::stream).toList();
        int right = 0;
        int asked = 0;
        List<String> prompts = new ArrayList<>(byPrompt.keySet());
        for (String prompt : prompts.subList(OLDER_PROMPTS, prompts.size())) {
            List<Example> others = new ArrayList<>(all);
            others.removeAll(byPrompt.get(prompt));
            Map<String, Double> weights = TRAINER.learn(others);
            asked += byPrompt.get(prompt).size();
            right += (int) byPrompt.get(prompt).stream()
                    .filter(example -> Facts.best(example.alternatives(), fact -> LinearTrainer.sum(weights, fact))
                            == example.right())
                    .count();
        }
        System.out.printf("facts of prompts not learned from: %d of %d right%n", right, asked);
        String heading =
                "# What each feature of a question and a fact (FactFit) adds to the log odds that the one asks for the other. Learned by\n"
                        + "# FactTrainerTest from dev/clarifying.tsv; not written by hand: learn it again after a change of the features.\n";

        LearnedWeights.hold(FactWeights.class, "fact-weights.tsv", heading, TRAINER.learn(all));
        assertThat((double) right / asked).isGreaterThanOrEqualTo(BAR);
    }

    private static Map<String, List<Example>> examples() {
        Map<String, List<KnownFact>> known = new LinkedHashMap<>();
        HearingSets.rows(Part.DEV, "facts.tsv", 4)
                .forEach(row -> known.computeIfAbsent(row.column(0), prompt -> new ArrayList<>())
                        .add(new KnownFact(
                                row.column(1),
                                new Fact(Arrays.asList(row.column(2).split(";")), row.column(3)))));
        Map<String, List<Example>> examples = new LinkedHashMap<>();
        known.keySet().forEach(prompt -> examples.put(prompt, new ArrayList<>()));
        HearingSets.rows(Part.DEV, "clarifying.tsv", 3).stream()
                .filter(row -> !row.column(1).equals("no"))
                .forEach(row -> {
                    List<KnownFact> ofPrompt = known.get(row.column(0));
                    Facts facts =
                            new Facts(ofPrompt.stream().map(KnownFact::fact).toList());
                    examples.get(row.column(0))
                            .add(new Example(
                                    facts.features(
                                            WrittenSpeech.of(row.column(2)).words()),
                                    ofPrompt.stream()
                                            .map(KnownFact::id)
                                            .toList()
                                            .indexOf(row.column(1)),
                                    1,
                                    row.column(2)));
                });
        return examples;
    }
}
