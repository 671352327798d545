package io.mockround.round;

import io.mockround.deck.Prompt.Fact;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an interviewer knows of a prompt, and which of it a clarifying question asks for. The one place where that is decided: for the
 * answer during a round and for the report.
 *
 * <p>A cue that was said word for word weighs most, by its length; one whose words were all said, in whatever form and order, weighs less.
 * A cue of question words only, as "how long", decides nothing where the question names a thing that neither the cues nor the answer know:
 * "how long do people look at it" does not ask how long photos are kept.
 */
public final class Facts {

    private static final double SAID = 2;
    private static final double SAID_IN_OTHER_FORM = 1;

    /** What a cue of question words only weighs, and each further word that the answer knows: they order, they do not decide. */
    private static final double HINT = 0.1;

    /** Of two cues the one said later weighs less, whatever else: "what weights are on the edges" asks for weights. */
    private static final double LATER = 0.01;

    /** A cue may be taken apart by an adjective and its noun. */
    private static final int WORDS_BETWEEN = 2;

    private final List<Fact> facts;

    public Facts(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** The fact that a question asks for; of several that fit equally the first. Empty where none does. */
    public Optional<Fact> answering(List<Word> question) {
        Map<Fact, Map<String, Double>> features = new LinkedHashMap<>();
        facts.forEach(fact -> features.putIfAbsent(fact, features(fact, question)));
        boolean isCued = features.values().stream().anyMatch(found -> found.get(FactFit.CUES_BEST) > 0);
        Fact best = null;
        double most = 0;
        for (Map.Entry<Fact, Map<String, Double>> candidate : features.entrySet()) {
            Map<String, Double> found = candidate.getValue();
            boolean isOut = found.get(FactFit.QUANTITY_OF_OTHER) > 0 || isCued && found.get(FactFit.CUES_BEST) == 0;
            double weight = FactWeights.sum(found);
            if (!isOut && weight > most) {
                most = weight;
                best = candidate.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    /** What speaks for and against a fact. */
    Map<String, Double> features(Fact fact, List<Word> question) {
        Set<String> asked = stems(question.stream().map(Word::text).toList());
        double most = facts.stream()
                .mapToDouble(any -> weight(any, question, asked))
                .max()
                .orElse(0);
        return new FactFit(fact, facts).features(Phrases.text(question), weight(fact, question, asked), most);
    }

    static Set<String> stems(String text) {
        return stems(List.of(text.split(" ")));
    }

    private static double weight(Fact fact, List<Word> question, Set<String> asked) {
        double heaviest = 0;
        for (String cue : fact.cues()) {
            heaviest = Math.max(heaviest, weight(cue, fact, question, asked));
        }
        return heaviest == 0 ? 0 : heaviest + HINT * inCommon(things(asked), known(fact));
    }

    private static double weight(String cue, Fact fact, List<Word> question, Set<String> asked) {
        Set<String> content = stems(List.of(Phrases.tokens(cue)));
        List<Integer> places = Phrases.find(cue, question);
        boolean isSaid = !places.isEmpty();
        if (content.stream().allMatch(Stems::isQuantity)) {
            return isSaid && (things(asked).isEmpty() || inCommon(things(asked), known(fact)) > 0) ? HINT : 0;
        }
        if (isSaid) {
            return SAID + content.size() - LATER * places.get(0) / question.size();
        }
        return !content.stream().allMatch(Stems::isGeneral) && isAskedInOtherWords(cue, content, question, asked)
                ? SAID_IN_OTHER_FORM + content.size() - 1
                : 0;
    }

    /**
     * Of a cue with one word of content, as "on call" or "who can see", the question word must have been said as well; where it has none, all
     * its words in their order: the one says too little.
     */
    private static boolean isAskedInOtherWords(
            String cue, Set<String> content, List<Word> question, Set<String> asked) {
        String[] tokens = Phrases.tokens(cue);
        if (content.size() == 1 && tokens.length > 1) {
            List<String> said = question.stream().map(Word::text).toList();
            List<String> asking =
                    Stream.of(tokens).filter(Stems::isQuestionWord).toList();
            return !asking.isEmpty() && said.containsAll(asking) && asked.containsAll(content)
                    || isSaidInOrder(tokens, said);
        }
        Set<String> meant = content.size() > 1 ? Stems.withNounsOfQuantities(asked) : asked;
        return meant.containsAll(content);
    }

    /** "All numbers at once" for the cue "all at once". */
    private static boolean isSaidInOrder(String[] tokens, List<String> said) {
        int at = said.indexOf(tokens[0]);
        for (int i = 1; at >= 0 && i < tokens.length; i++) {
            List<String> near = said.subList(at + 1, Math.min(said.size(), at + 2 + WORDS_BETWEEN));
            int step = near.indexOf(tokens[i]);
            at = step < 0 ? -1 : at + 1 + step;
        }
        return at >= 0;
    }

    private static Set<String> things(Set<String> stems) {
        return stems.stream().filter(stem -> !Stems.isQuantity(stem)).collect(Collectors.toSet());
    }

    /** The words of all its cues and its answer. */
    private static Set<String> known(Fact fact) {
        Set<String> known =
                new HashSet<>(stems(List.of(Phrases.tokens(fact.answer().replaceAll("[^\\p{L}\\p{N}' ]", " ")))));
        fact.cues().forEach(cue -> known.addAll(stems(List.of(Phrases.tokens(cue)))));
        return known;
    }

    private static int inCommon(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    private static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        words.stream()
                .filter(word -> !Stems.isFunctionWord(word))
                .map(Stems::of)
                .forEach(stems::add);
        return stems;
    }
}
