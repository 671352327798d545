package io.mockround.analysis;

import java.util.Set;

/** Tells stretches of words that name something from those that say something of it: "lookup table because …" against "it depends". */
final class Fragments {

    /** A verb that has not come by then belongs to something inside the name. */
    private static final int WORDS = 6;

    private static final Set<String> SUBJECTS = Set.of(
            "i",
            "we",
            "they",
            "he",
            "she",
            "it",
            "you",
            "this",
            "that",
            "these",
            "those",
            "there",
            "who",
            "what",
            "how",
            "why",
            "nobody",
            "everybody",
            "everyone",
            "people");

    /** Here the name has ended. */
    private static final Set<String> ENDS = Set.of(
            "because", "since", "so", "and", "which", "when", "where", "if", "as", "with", "plus", "for", "given");

    private static final Set<String> NO_NAME = Set.of(
            "when", "if", "because", "since", "as", "while", "once", "until", "unless", "nothing", "each", "every");

    /** "With a hash map i would …" is a sentence, not a name. */
    private static final Set<String> PREPOSITIONS =
            Set.of("with", "for", "in", "on", "at", "from", "by", "after", "before", "as");

    private Fragments() {}

    /** "Recursion it's shorter" names something too: a subject begins after the name. */
    static boolean isFragment(String clause) {
        String[] words = clause.split(" ");
        if (clause.isEmpty() || NO_NAME.contains(words[0])) {
            return false;
        }
        for (int i = 0; i < Math.min(words.length, WORDS); i++) {
            boolean object = i > 0 && words[i].equals("that") && PREPOSITIONS.contains(words[i - 1]); // "before that"
            if (!object && SUBJECTS.contains(words[i])
                    || words[i].matches("(?:i|we|they|he|she|it|you|that|there)'\\w+")) {
                return i > 0 && !isRelative(words, i) && !PREPOSITIONS.contains(words[0]);
            }
            if (i > 0 && ENDS.contains(words[i])) {
                return true;
            }
            if (Verbs.isFinite(words[i])) {
                return false;
            }
        }
        return words.length > 1
                || !Set.of("yes", "no", "yeah", "so", "okay", "well", "right", "hmm")
                        .contains(words[0]);
    }

    /** "The thing i'm not sure about": a pronoun straight after "the …" goes on with it. */
    private static boolean isRelative(String[] words, int subject) {
        return Set.of("thing", "part", "point", "reason", "problem", "issue", "question", "one", "time", "way", "case")
                .contains(words[subject - 1]);
    }
}
