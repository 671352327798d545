package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.speech.Word;
import io.mockround.support.HearingSets;
import io.mockround.support.HearingSets.Part;
import io.mockround.support.HearingSets.Row;
import io.mockround.support.Hits;
import io.mockround.support.LearnedWeights;
import io.mockround.support.LinearTrainer;
import io.mockround.support.LinearTrainer.Example;
import io.mockround.support.WrittenSpeech;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Learns what the cues of clarifying questions weigh, and measures on one half of the newer lines what was learned without it. */
class CueTrainerTest {

    private static final LinearTrainer TRAINER = new LinearTrainer(0.5, Set.of(), Set.of());

    /** The phrases were written for the older lines, so that those overrate them. */
    private static final double OLDER = 0.3;

    /** Each phrase finds its own example. */
    private static final double PHRASE = 0.1;

    /** Lines of another set that are surely none: many, and easier. */
    private static final double OTHER_SET = 0.3;

    /** Utterances in the middle of an answer. */
    private static final double WITHIN = 0.15;

    private static final int OLDER_CLARIFYING = 40;

    /** What is reached, so that it does not get worse. */
    private static final double BAR = 0.86;

    @Test
    void theWeightsOfClarifyingQuestionsAreThoseLearned() throws IOException {
        List<Example> set = HearingSets.rows(Part.DEV, "clarifying.tsv", 3).stream()
                .map(row -> example(
                        last(ClarifyingQuestions.cues(words(row, 2))),
                        !row.column(1).equals("no"),
                        1,
                        row.column(2)))
                .toList();
        List<Example> others = new ArrayList<>();
        HearingSets.rows(Part.DEV, "hand-backs.tsv", 2).stream()
                .filter(row -> row.column(0).equals("yes"))
                .flatMap(row -> ClarifyingQuestions.cues(words(row, 1)).stream())
                .forEach(cues -> others.add(example(cues, false, OTHER_SET, "")));
        answers()
                .forEach(answer ->
                        ClarifyingQuestions.cues(answer).forEach(cues -> others.add(example(cues, false, WITHIN, ""))));
        ClarifyingPhrases.ALL.forEach(asking -> others.add(example(
                last(ClarifyingQuestions.cues(WrittenSpeech.of(asking.example()).words())),
                true,
                PHRASE,
                asking.example())));

        learn(
                "clarifying-weights.tsv",
                "ClarifyingCues",
                set,
                OLDER_CLARIFYING,
                others,
                ClarifyingQuestions.AGAINST_ALL,
                0);
    }

    private static void learn(
            String file,
            String cues,
            List<Example> set,
            int older,
            List<Example> others,
            Set<String> againstAll,
            double least)
            throws IOException {
        List<Example> always = new ArrayList<>(others);
        set.subList(0, older)
                .forEach(row -> always.add(new Example(row.alternatives(), row.right(), OLDER, row.text())));
        List<Example> newer = set.subList(older, set.size());
        Hits hits = new Hits();
        for (int half = 0; half < 2; half++) {
            List<Example> learned = new ArrayList<>(always);
            learned.addAll(half(newer, 1 - half));
            Map<String, Double> weights = TRAINER.learn(learned);
            Hits ofHalf = new Hits();
            half(newer, half).forEach(row -> {
                count(ofHalf, row, weights, againstAll, least);
                count(hits, row, weights, againstAll, least);
            });
            System.out.printf("%-24s half %d, learned without it  %s%n", file, half, ofHalf);
        }
        if (Boolean.getBoolean("mockround.mistakes")) {
            System.out.println(hits.mistakes());
        }
        List<Example> all = new ArrayList<>(always);
        all.addAll(newer);
        String heading = "# What each of the " + cues
                + " adds to the log odds. Learned by CueTrainerTest from the written sets in\n"
                + "# src/test/resources/io/mockround/hearing/dev; not written by hand: learn it again after a change of the cues.\n";
        LearnedWeights.hold(CueWeights.class, file, heading, TRAINER.learn(all));
        assertThat(hits.f1()).as(hits.mistakes()).isGreaterThanOrEqualTo(BAR);
    }

    private static void count(
            Hits hits, Example row, Map<String, Double> weights, Set<String> againstAll, double least) {
        Map<String, Double> cues = row.alternatives().get(0);
        boolean isFound = LinearTrainer.sum(weights, cues) > least
                && cues.keySet().stream().noneMatch(againstAll::contains);
        hits.add(row.right() == 0, isFound, row.text());
    }

    /** Pairs of lines that look alike often follow one another: they stay together. */
    private static List<Example> half(List<Example> examples, int half) {
        return IntStream.range(0, examples.size())
                .filter(i -> i % 4 / 2 == half)
                .mapToObj(examples::get)
                .toList();
    }

    /** What is said in whole answers and narrations, where hardly any utterance but the last asks the interviewer. */
    private static List<List<Word>> answers() {
        List<List<Word>> answers = new ArrayList<>();
        HearingSets.rows(Part.DEV, "narrations.tsv", 3).forEach(row -> answers.add(words(row, 2)));
        HearingSets.rows(Part.DEV, "sentences.tsv", 2).forEach(row -> answers.add(words(row, 1)));
        HearingSets.rows(Part.DEV, "answers.tsv", 3).forEach(row -> answers.add(words(row, 2)));
        return answers;
    }

    private static Example example(Set<String> cues, boolean isOne, double weight, String text) {
        Map<String, Double> features =
                cues.stream().collect(Collectors.toMap(cue -> cue, cue -> 1.0, (a, b) -> a, TreeMap::new));
        features.put(LinearTrainer.BASE, 1.0);
        return new Example(List.of(features), isOne ? 0 : -1, weight, text);
    }

    private static List<Word> words(Row row, int column) {
        return WrittenSpeech.of(row.column(column)).words();
    }

    private static Set<String> last(List<Set<String>> cues) {
        return cues.get(cues.size() - 1);
    }
}
