package io.mockround.round;

import io.mockround.deck.Prompt.Fact;
import io.mockround.speech.Phrases;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What speaks for and against a question asking for a fact, as numbers that {@code fact-weights.tsv} weighs: words and concepts that they
 * share, and what the question asks that the fact does not know.
 */
final class FactFit {

    /** Concepts that ask for one kind of answer: whether the fact has one of those asked for counts by itself. */
    private static final Set<String> KINDS = Set.of(
            "count", "size", "keeping", "speed", "frequency", "money", "access", "operating", "deadline", "hours");

    /** In questions about everything. */
    private static final Set<String> GENERAL = Facts.stems(
            "somebody someone something anything everything everybody anyone anybody nobody happen happens happening mean i mean put give given look looking"
                    + " idea word question sorry first before after out up down back still already happily maybe like sure exactly"
                    + " us him her himself who's what's product practice system thing things bit more less most least fine again"
                    + " work do doing done come comes in own normal normally always never ever must have having same different other another"
                    + " deal picture matter lot few only i've i'll you're i'd haven't don't doesn't yet now later today decide decides because"
                    + " understand love suppose guess reckon interrupt myself check shape call between far");

    /** No other fact's cues are said more plainly: where there is one, none of the others is asked for. */
    static final String CUES_BEST = "cues-best";

    /** How much of something is asked that neither cues nor answer know: this fact tells how much of something else. */
    static final String QUANTITY_OF_OTHER = "quantity-of-other";

    private static final int MOST = 3;

    private final Set<String> cues = new HashSet<>();
    private final Set<String> answer;
    private final Set<String> cueConcepts = new HashSet<>();
    private final Set<String> answerConcepts;
    private final boolean hasNumber;
    private final List<String> written;
    private final Set<String> otherConcepts = new HashSet<>();

    FactFit(Fact fact, List<Fact> all) {
        written = fact.cues().stream()
                .map(cue -> String.join(" ", Phrases.tokens(cue)))
                .toList();
        written.forEach(cue -> {
            cues.addAll(Facts.stems(cue));
            cueConcepts.addAll(Concepts.of(cue));
        });
        String told = plain(fact.answer());
        answer = Facts.stems(told);
        answerConcepts = Concepts.of(told);
        hasNumber = told.matches(
                ".*\\b(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|thousand|million|billion|half|third|\\d+)\\b.*");
        all.stream()
                .filter(other -> other != fact)
                .forEach(other -> other.cues().forEach(cue -> otherConcepts.addAll(Concepts.of(plain(cue)))));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}' ]", " ")
                .strip()
                .replaceAll(" +", " ");
    }

    /**
     * @param question lower case, words with one space between
     * @param byCues what {@link Facts} makes of the cues alone
     * @param most the largest {@code byCues} of all facts
     */
    Map<String, Double> features(String question, double byCues, double most) {
        Set<String> asked = Facts.stems(question);
        Set<String> concepts = Concepts.of(question);
        Set<String> things = asked.stream()
                .filter(stem -> !Stems.isQuantity(stem) && !GENERAL.contains(stem))
                .collect(Collectors.toSet());
        Map<String, Double> features = new TreeMap<>();
        features.put("base", 1.0);
        features.put("cues", Math.min(2, byCues) / 2);
        features.put("cues-more", Math.max(0, Math.min(3, byCues) - 2));
        features.put("cue-concepts", count(concepts, cueConcepts));
        features.put("cue-concept-any", one(byCues >= 1 || common(concepts, cueConcepts) > 0));
        features.put("answer-concepts", count(concepts, answerConcepts));
        Set<String> kinds = concepts.stream().filter(KINDS::contains).collect(Collectors.toSet());
        features.put("kind-met", one(common(kinds, cueConcepts) > 0));
        features.put("number-missing", one(concepts.contains("count") && !hasNumber));
        long unknown = things.stream()
                .filter(stem -> !cues.contains(stem) && !answer.contains(stem))
                .filter(stem -> common(Concepts.of(stem), cueConcepts) == 0)
                .filter(stem -> !stem.equals("user"))
                .count();
        features.put("unknown", Math.min(4, unknown) / 4.0);
        features.put("all-known", one(unknown == 0));
        features.put("known-share", things.isEmpty() ? 0.5 : 1 - unknown / (double) things.size());
        features.put(
                "concept-share", concepts.isEmpty() ? 0 : common(concepts, cueConcepts) / (double) concepts.size());
        putObject(features, objectOfQuantity(question), byCues);
        features.put(CUES_BEST, one(byCues >= 1 && byCues >= most));
        String around = " " + question + " ";
        features.put(
                "phrase-said",
                one(written.stream().anyMatch(cue -> cue.indexOf(' ') > 0 && around.contains(" " + cue + " "))));
        boolean hasOwn = concepts.stream()
                .anyMatch(concept -> cueConcepts.contains(concept) && !otherConcepts.contains(concept));
        features.put("own-concept", one(byCues >= 1 || hasOwn));
        return features;
    }

    /** What is made of the thing of which an amount is asked. */
    private void putObject(Map<String, Double> features, String object, double byCues) {
        boolean known =
                cues.contains(object) || answer.contains(object) || common(Concepts.of(object), cueConcepts) > 0;
        boolean strange = !object.isEmpty() && !known;
        features.put("object-known", one(!object.isEmpty() && known));
        features.put("object-strange", one(strange));
        features.put(QUANTITY_OF_OTHER, one(strange && byCues == 0));
        features.put("cues-of-strange", strange ? Math.min(2, byCues) / 2 : 0);
    }

    private static double one(boolean isSo) {
        return isSo ? 1 : 0;
    }

    /** "Plugs" in "how many plugs does a station have": the thing of which an amount is asked, its stem; empty where there is none. */
    private static String objectOfQuantity(String question) {
        String[] words = question.split(" ");
        for (int i = 0; i + 2 < words.length; i++) {
            if (words[i].equals("how") && words[i + 1].matches("many|much|often|long|big|fast|old|far|large|soon")) {
                for (int j = i + 2; j < Math.min(words.length, i + 7); j++) {
                    if (!Stems.isFunctionWord(words[j]) && !GENERAL.contains(Stems.of(words[j]))) {
                        return Stems.of(words[j]);
                    }
                }
            }
            if (words[i].matches("which|what|whose") && !Stems.isFunctionWord(words[i + 1])) {
                return Stems.of(words[i + 1]);
            }
        }
        return "";
    }

    private static double count(Set<String> some, Set<String> others) {
        return Math.min(MOST, common(some, others)) / (double) MOST;
    }

    private static int common(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }
}
