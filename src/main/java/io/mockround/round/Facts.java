package io.mockround.round;

import io.mockround.deck.Prompt.Fact;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an interviewer knows of a prompt, and which of it a clarifying question asks for. The one place where that is decided: for the
 * answer during a round and for the report.
 *
 * <p>A cue of several words that was said word for word decides. Else a learned model weighs what {@link FactFit} finds; where nothing
 * weighs enough the interviewer knows no answer.
 */
public final class Facts {

    private static final double DECIDES = 1_000;

    private final List<Fact> facts;
    private final List<FactFit> fits;

    public Facts(List<Fact> facts) {
        this.facts = List.copyOf(facts);
        this.fits = facts.stream().map(FactFit::new).toList();
    }

    /** The fact that a question asks for; of several that fit equally the first. Empty where none does. */
    public Optional<Fact> answering(List<Word> question) {
        int best = best(features(question), FactWeights::sum);
        return best < 0 ? Optional.empty() : Optional.of(facts.get(best));
    }

    /**
     * Which of the facts is asked for, -1 for none.
     *
     * @param weight what a fact's features weigh together; above 0 it is rather asked for than not
     */
    static int best(List<Map<String, Double>> features, ToDoubleFunction<Map<String, Double>> weight) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < features.size(); i++) {
            Map<String, Double> found = features.get(i);
            double sum = weight.applyAsDouble(found) + (found.containsKey(FactFit.SAID) ? DECIDES : 0);
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        return best;
    }

    /** What speaks for and against each fact. */
    List<Map<String, Double>> features(List<Word> question) {
        String text = Phrases.text(question);
        return fits.stream().map(fit -> fit.features(text, fits)).toList();
    }

    /** @param text lower case, words with one space between */
    static Set<String> stems(String text) {
        return Stream.of(text.split(" "))
                .filter(word -> !Stems.isFunctionWord(word))
                .map(Stems::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
