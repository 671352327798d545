package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.speech.Word;
import io.mockround.support.HearingSets;
import io.mockround.support.HearingSets.Part;
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
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Learns what the cues of a hand-back weigh, and measures on lines and on writers they were not learned from. */
class HandBackTrainerTest {

    /** Penalty and least number of uses are the best of a few by the folds below. */
    private static final LinearTrainer TRAINER = new LinearTrainer(4, Set.of(), Set.of(), 3);

    /** The phrases were written for the older lines, so that those overrate them: they are learned from, not measured. */
    private static final double OLDER = 0.3;

    /** Each phrase finds its own example. */
    private static final double PHRASE = 0.1;

    /** Lines of another set that are surely none: many, and easier. */
    private static final double OTHER_SET = 0.3;

    /** Utterances in the middle of an answer: many, and easier still. */
    private static final double WITHIN = 0.15;

    /** Where the lines of the next writers begin, as the file grew; the last is its end. */
    private static final List<Integer> WRITERS = List.of(67, 241, 328, 448);

    private static final int FOLDS = 10;

    /** Lines that look alike often follow one another: they stay together. */
    private static final int TOGETHER = 4;

    /** What is reached on lines not learned from, so that it does not get worse. */
    private static final double OF_OTHER_LINES = 0.91;

    private static final double OF_OTHER_WRITERS = 0.90;

    /** Heard while the round runs, where one heard wrongly ends the answer. */
    private static final double LIVE_PRECISION = 0.94;

    private static final List<Example> SET = HearingSets.rows(Part.DEV, "hand-backs.tsv", 2).stream()
            .map(row -> example(
                    last(HandBackQuestions.cues(words(row.column(1)))),
                    row.column(0).equals("yes"),
                    1,
                    row.column(1)))
            .toList();

    /** Learned from only. */
    private static final List<Example> OTHERS = others();

    @Test
    void theWeightsAreThoseLearned() throws IOException {
        String heading =
                "# What each of the HandBackCues and HandBackWords adds to the log odds. Learned by HandBackTrainerTest from the written sets\n"
                        + "# in src/test/resources/io/mockround/hearing/dev; not written by hand: learn it again after a change of the cues.\n";

        LearnedWeights.hold(CueWeights.class, "hand-back-weights.tsv", heading, learn(line -> false));
    }

    @Test
    void hearsTheLeadHandedBackInLinesNotLearnedFrom() {
        IntUnaryOperator fold = line -> line / TOGETHER % FOLDS;
        Hits ended = new Hits();
        Hits live = new Hits();
        for (int left = 0; left < FOLDS; left++) {
            measure(fold, left, ended, live);
        }
        System.out.printf("hand-backs, %d folds of dev        %s%n", FOLDS, ended);
        System.out.printf("hand-backs, %d folds of dev, live  %s%n", FOLDS, live);
        assertThat(ended.f1()).as(ended.mistakes()).isGreaterThanOrEqualTo(OF_OTHER_LINES);
        assertThat(live.precision()).as(live.mistakes()).isGreaterThanOrEqualTo(LIVE_PRECISION);
    }

    @Test
    void hearsItWithWritersNotLearnedFrom() {
        assertThat(SET).hasSize(WRITERS.get(WRITERS.size() - 1));
        IntUnaryOperator writer =
                line -> (int) WRITERS.stream().filter(end -> line >= end).count();
        Hits ended = new Hits();
        Hits live = new Hits();
        for (int left = 1; left < WRITERS.size(); left++) {
            measure(writer, left, ended, live);
        }
        System.out.printf("hand-backs, writers left out       %s%n", ended);
        System.out.printf("hand-backs, writers left out, live %s%n", live);
        assertThat(ended.f1()).as(ended.mistakes()).isGreaterThanOrEqualTo(OF_OTHER_WRITERS);
        assertThat(live.precision()).as(live.mistakes()).isGreaterThanOrEqualTo(LIVE_PRECISION);
    }

    /** Counts the newer lines of one part, by what was learned from all others. */
    private static void measure(IntUnaryOperator partOf, int part, Hits ended, Hits live) {
        Map<String, Double> weights = learn(line -> line >= WRITERS.get(0) && partOf.applyAsInt(line) == part);
        for (int line = WRITERS.get(0); line < SET.size(); line++) {
            if (partOf.applyAsInt(line) == part) {
                Example row = SET.get(line);
                Map<String, Double> cues = row.alternatives().get(0);
                boolean isOut = cues.keySet().stream().anyMatch(HandBackQuestions.AGAINST_ALL::contains);
                double sum = LinearTrainer.sum(weights, cues);
                ended.add(row.right() == 0, !isOut && sum > HandBackQuestions.LEAST_AT_END, row.text());
                live.add(row.right() == 0, !isOut && sum > HandBackQuestions.LEAST, row.text());
            }
        }
    }

    /** A line's number, from 0. */
    private interface LeftOut {

        boolean test(int line);
    }

    private static Map<String, Double> learn(LeftOut leftOut) {
        List<Example> examples = new ArrayList<>(OTHERS);
        IntStream.range(0, SET.size()).filter(line -> !leftOut.test(line)).forEach(line -> {
            Example row = SET.get(line);
            examples.add(line < WRITERS.get(0) ? new Example(row.alternatives(), row.right(), OLDER, row.text()) : row);
        });
        return TRAINER.learn(examples);
    }

    private static List<Example> others() {
        List<Example> others = new ArrayList<>();
        HearingSets.rows(Part.DEV, "clarifying.tsv", 3).stream()
                .filter(row -> !row.column(1).equals("no"))
                .forEach(row -> others.add(
                        example(last(HandBackQuestions.cues(words(row.column(2)))), false, OTHER_SET, row.column(2))));
        HearingSets.rows(Part.DEV, "narrations.tsv", 3).forEach(row -> addWithin(others, words(row.column(2))));
        HearingSets.rows(Part.DEV, "sentences.tsv", 2).forEach(row -> addWithin(others, words(row.column(1))));
        HearingSets.rows(Part.DEV, "answers.tsv", 3).forEach(row -> addWithin(others, words(row.column(2))));
        HearingSets.rows(Part.DEV, "committed.tsv", 3).forEach(row -> {
            WrittenSpeech speech = WrittenSpeech.of(row.column(2));
            addWithin(others, speech.words());
            others.add(example(last(HandBackQuestions.cues(speech.words())), endsSo(speech), 1, row.column(2)));
        });
        HandBackPhrases.ALL.forEach(asking -> others.add(example(
                last(HandBackQuestions.cues(words("that is my answer (0.5) " + asking.example()))),
                true,
                PHRASE,
                asking.example())));
        return others;
    }

    /** Whether a hand-back is marked at the end. */
    private static boolean endsSo(WrittenSpeech speech) {
        return speech.marks("H").stream()
                .anyMatch(mark -> mark.toWord() == speech.words().size());
    }

    private static void addWithin(List<Example> others, List<Word> words) {
        List<Set<String>> cues = HandBackQuestions.cues(words);
        cues.subList(0, cues.size() - 1).forEach(inside -> others.add(example(inside, false, WITHIN, "")));
    }

    private static Example example(Set<String> cues, boolean isOne, double weight, String text) {
        Map<String, Double> features =
                cues.stream().collect(Collectors.toMap(cue -> cue, cue -> 1.0, (a, b) -> a, TreeMap::new));
        features.put(LinearTrainer.BASE, 1.0);
        return new Example(List.of(features), isOne ? 0 : -1, weight, text);
    }

    private static List<Word> words(String line) {
        return WrittenSpeech.of(line).words();
    }

    private static Set<String> last(List<Set<String>> cues) {
        return cues.get(cues.size() - 1);
    }
}
