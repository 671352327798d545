package io.mockround.round;

import io.mockround.speech.Phrases;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A cue by which a prompt says that a fact is asked for.
 *
 * @param text lower case, words with one space between
 * @param stems of its words of content
 */
record FactCue(String text, Set<String> stems) {

    /** A cue may be taken apart by an adjective and its noun. */
    private static final int WORDS_BETWEEN = 2;

    static FactCue of(String written) {
        String text = String.join(" ", Phrases.tokens(written));
        return new FactCue(text, Facts.stems(text));
    }

    boolean isOneWord() {
        return text.indexOf(' ') < 0;
    }

    /** Not so "how long", nor "how many people": they ask for the amount of whatever else is spoken of. */
    boolean namesAThing() {
        return !stems.stream().allMatch(Stems::isGeneral);
    }

    boolean isSaidIn(String question) {
        return (" " + question + " ").contains(" " + text + " ");
    }

    /**
     * Whether all its words were said, in whatever form and order. Of a cue with one word of content, as "on call" or "who can see", the
     * question word must have been said as well; where it has none, all its words in their order: the one says too little.
     *
     * @param asked the stems of the question
     */
    boolean isAsked(String question, Set<String> asked) {
        if (!namesAThing()) {
            return false;
        }
        if (stems.size() == 1 && !isOneWord()) {
            List<String> said = List.of(question.split(" "));
            List<String> asking =
                    Stream.of(text.split(" ")).filter(Stems::isQuestionWord).toList();
            return !asking.isEmpty() && said.containsAll(asking) && asked.containsAll(stems) || isSaidInOrder(said);
        }
        return (stems.size() > 1 ? Stems.withNounsOfQuantities(asked) : asked).containsAll(stems);
    }

    /** "All numbers at once" for the cue "all at once". */
    private boolean isSaidInOrder(List<String> said) {
        String[] words = text.split(" ");
        int at = said.indexOf(words[0]);
        for (int i = 1; at >= 0 && i < words.length; i++) {
            int step = said.subList(at + 1, Math.min(said.size(), at + 2 + WORDS_BETWEEN))
                    .indexOf(words[i]);
            at = step < 0 ? -1 : at + 1 + step;
        }
        return at >= 0;
    }
}
