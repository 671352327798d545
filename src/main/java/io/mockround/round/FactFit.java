package io.mockround.round;

import io.mockround.deck.Prompt.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What speaks for and against a question asking for a fact, as numbers that {@code fact-weights.tsv} weighs: cues said, words and {@link
 * Concepts} shared with its cues and its answer, the kind of answer asked for, and what the question asks that the fact does not know.
 */
final class FactFit {

    /** In questions about everything. */
    private static final Set<String> GENERAL = Facts.stems(
            "somebody someone something anything everything everybody anyone anybody nobody happen happens happening mean i mean put give given look looking"
                    + " idea word question sorry first before after out up down back still already happily maybe like sure exactly"
                    + " us him her himself who's what's product practice system thing things bit more less most least fine again"
                    + " work do doing done come comes in own normal normally always never ever must have having same different other another"
                    + " deal picture matter lot few only i've i'll you're i'd haven't don't doesn't yet now later today decide decides because"
                    + " understand love suppose guess reckon interrupt myself check shape call between far point");

    /** Words and phrases that say how something is asked: who may do something is seldom told, how much of it often. */
    private static final List<String> FORMS =
            List.of("should", "can", "may", "does", "who", "what if", "if", "has", "which");

    /** A cue of several words, one of them a thing, was said word for word: nothing else is asked for. */
    static final String SAID = "said";

    /** How much a fact's evidence weighs against another's, before the weights: see {@link #evidence}. */
    private static final double CUE = 2;

    private static final int MOST_SHARED = 3;
    private static final int MOST_LEFT = 4;

    private final List<FactCue> cues;
    private final Set<String> cueStems = new HashSet<>();
    private final Set<String> answerStems;
    private final Set<String> cueConcepts = new HashSet<>();
    private final Set<String> answerConcepts;
    private final Set<String> told;

    FactFit(Fact fact) {
        cues = fact.cues().stream().map(FactCue::of).toList();
        cues.forEach(cue -> {
            cueStems.addAll(cue.stems());
            cueConcepts.addAll(Concepts.of(cue.text()));
        });
        String answer = fact.answer()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}' ]", " ")
                .strip()
                .replaceAll(" +", " ");
        answerStems = Facts.stems(answer);
        answerConcepts = Concepts.of(answer);
        told = AskedKinds.toldIn(answer);
    }

    /**
     * @param question lower case, words with one space between
     * @param all every fact of the prompt, this one too
     */
    Map<String, Double> features(String question, List<FactFit> all) {
        Set<String> asked = Facts.stems(question);
        Set<String> things = things(asked);
        Set<String> concepts = concepts(question);
        Map<String, Double> features = new TreeMap<>();
        features.put("base", 1.0);
        boolean isFull = putCues(features, question, asked);
        long shared = putWords(features, asked, things, all);
        Set<String> common = putConcepts(features, concepts, all);
        putObject(features, ObjectAsked.in(question, GENERAL));
        putKinds(features, question, shared > 0 || !common.isEmpty() || isFull);
        double mine = evidence(question, asked, all);
        double other = all.stream()
                .filter(fact -> fact != this)
                .mapToDouble(fact -> fact.evidence(question, asked, all))
                .max()
                .orElse(0);
        features.put("best", one(mine > 0 && mine >= other));
        features.put("clear", Math.max(0, Math.min(2, mine - other)) / 2);
        features.put("behind", Math.max(0, Math.min(3, other - mine)) / 3);
        features.values().removeIf(value -> value == 0);
        return features;
    }

    /** What there is for this fact, by rough counting: how far it stands before or behind the others is a feature of its own. */
    private double evidence(String question, Set<String> asked, List<FactFit> all) {
        Set<String> common = common(concepts(question), cueConcepts);
        return CUE * one(cues.stream().anyMatch(cue -> cue.isAsked(question, asked)))
                + CUE * one(isSaid(question))
                + Math.min(2, shared(things(asked)).size()) / 2.0
                + Math.min(MOST_SHARED, common.size()) / (double) MOST_SHARED
                + one(common.stream().anyMatch(isOnlyMine(all)));
    }

    private boolean putCues(Map<String, Double> features, String question, Set<String> asked) {
        List<FactCue> full =
                cues.stream().filter(cue -> cue.isAsked(question, asked)).toList();
        features.put(SAID, one(isSaid(question)));
        features.put("said-word", one(cues.stream().anyMatch(cue -> cue.isOneWord() && cue.isSaidIn(question))));
        features.put("all-said", one(full.stream().anyMatch(cue -> cue.stems().size() > 1)));
        return !full.isEmpty();
    }

    private boolean isSaid(String question) {
        return cues.stream().anyMatch(cue -> !cue.isOneWord() && cue.namesAThing() && cue.isSaidIn(question));
    }

    private long putWords(Map<String, Double> features, Set<String> asked, Set<String> things, List<FactFit> all) {
        Set<String> shared = shared(things);
        features.put("word", Math.min(2, shared.size()) / 2.0);
        features.put("word-any", one(!shared.isEmpty()));
        features.put(
                "general-word", one(asked.stream().anyMatch(stem -> Stems.isGeneral(stem) && cueStems.contains(stem))));
        Set<String> answered = things.stream()
                .filter(stem -> answerStems.contains(stem) && !cueStems.contains(stem) && !Stems.isGeneral(stem))
                .collect(Collectors.toSet());
        features.put("answer-word", Math.min(MOST_SHARED, answered.size()) / (double) MOST_SHARED);
        features.put(
                "answer-word-own",
                one(answered.stream()
                        .anyMatch(stem ->
                                all.stream().filter(fact -> fact.knows(stem)).count() == 1)));
        long unknown = things.stream()
                .filter(stem -> !knows(stem) && !Stems.isGeneral(stem))
                .filter(stem -> common(Concepts.of(stem), cueConcepts).isEmpty())
                .count();
        features.put("unknown", Math.min(MOST_LEFT, unknown) / (double) MOST_LEFT);
        features.put("known-share", things.isEmpty() ? 0.5 : 1 - unknown / (double) things.size());
        return shared.size();
    }

    private Set<String> putConcepts(Map<String, Double> features, Set<String> concepts, List<FactFit> all) {
        Set<String> common = common(concepts, cueConcepts);
        long own = common.stream().filter(isOnlyMine(all)).count();
        features.put("concept-any", one(!common.isEmpty()));
        features.put("concept-own", one(own > 0));
        features.put("concepts-own", one(own > 1));
        features.put("concept-share", concepts.isEmpty() ? 0 : common.size() / (double) concepts.size());
        long left = concepts.stream()
                .filter(concept -> !cueConcepts.contains(concept) && !answerConcepts.contains(concept))
                .count();
        features.put("concepts-left", Math.min(MOST_LEFT, left) / (double) MOST_LEFT);
        common.forEach(concept -> features.put("about:" + concept, 1.0));
        return common;
    }

    /** What is made of the thing of which an amount is asked. */
    private void putObject(Map<String, Double> features, String object) {
        features.put("object-known", one(!object.isEmpty() && knowsObject(object)));
        features.put("object-strange", one(!object.isEmpty() && !knowsObject(object)));
    }

    private void putKinds(Map<String, Double> features, String question, boolean isEvident) {
        Set<String> kinds = AskedKinds.of(question);
        kinds.stream()
                .filter(AskedKinds.tellable()::contains)
                .forEach(kind -> features.put((told.contains(kind) ? "told:" : "not-told:") + kind, 1.0));
        if (isEvident) {
            String around = " " + question + " ";
            kinds.forEach(kind -> features.put("asks:" + kind, 1.0));
            FORMS.stream()
                    .filter(form -> around.contains(" " + form + " "))
                    .forEach(form -> features.put("form:" + form, 1.0));
        }
    }

    /** Where an amount is asked of something this fact does not know, that it is an amount says nothing: "how long do people look at it". */
    private Set<String> concepts(String question) {
        String object = ObjectAsked.in(question, GENERAL);
        return Concepts.of(object.isEmpty() || knowsObject(object) ? question : ObjectAsked.withoutAmount(question));
    }

    private boolean knowsObject(String stem) {
        return knows(stem) || !common(Concepts.of(stem), cueConcepts).isEmpty();
    }

    private boolean knows(String stem) {
        return cueStems.contains(stem) || answerStems.contains(stem);
    }

    private Set<String> shared(Set<String> things) {
        return things.stream()
                .filter(stem -> cueStems.contains(stem) && !Stems.isGeneral(stem))
                .collect(Collectors.toSet());
    }

    private static Predicate<String> isOnlyMine(List<FactFit> all) {
        return concept ->
                all.stream().filter(fact -> fact.cueConcepts.contains(concept)).count() == 1;
    }

    private static Set<String> things(Set<String> stems) {
        return stems.stream()
                .filter(stem -> !Stems.isQuantity(stem) && !GENERAL.contains(stem))
                .collect(Collectors.toSet());
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private static double one(boolean isSo) {
        return isSo ? 1 : 0;
    }
}
