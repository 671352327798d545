package io.mockround.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words are fillers, and where the same words are ordinary ones.
 *
 * <p>Filled pauses are spelled in many ways and counted as one (SPEECH.md, "Two witnesses"). Discourse words are told from their ordinary
 * uses by their neighbours. "So", "right", "actually" and "well" are not fillers unless a user says so.
 */
final class FillerLexicon {

    private static final Map<String, String> FILLED_PAUSES = Map.ofEntries(
            Map.entry("um", "um"),
            Map.entry("umm", "um"),
            Map.entry("uhm", "um"),
            Map.entry("erm", "um"),
            Map.entry("uh", "uh"),
            Map.entry("uhh", "uh"),
            Map.entry("er", "uh"),
            Map.entry("ah", "uh"),
            Map.entry("hmm", "hmm"),
            Map.entry("hm", "hmm"),
            Map.entry("mm", "hmm"),
            Map.entry("mmm", "hmm"));

    /** "What kind of cache" names a kind; "it kind of works" fills. */
    private static final Set<String> KIND_DETERMINERS =
            Set.of("a", "the", "what", "this", "that", "some", "any", "one", "same", "each", "every", "which", "all");

    /**
     * A discourse phrase.
     *
     * @param ordinaryAfter words before it that make it an ordinary one
     * @param ordinaryBefore words after it that do
     * @param needsSign whether it fills only where something shows it: a pause or another filler beside it, or one of the next two
     * @param fillsAfter words before it that cannot take it as an ordinary word: "it has like a cache"
     * @param fillsBefore words after it before which it means "about": "like three seconds"
     */
    record Phrase(
            String text,
            Set<String> ordinaryAfter,
            Set<String> ordinaryBefore,
            boolean needsSign,
            Set<String> fillsAfter,
            Set<String> fillsBefore) {

        Phrase(String text, Set<String> ordinaryAfter, Set<String> ordinaryBefore) {
            this(text, ordinaryAfter, ordinaryBefore, false, Set.of(), Set.of());
        }

        String[] tokens() {
            return text.split(" ");
        }
    }

    private static final Set<String> NOT_A_VERB_OF_LIKENESS =
            Set.of("has", "have", "had", "and", "so", "but", "because", "with", "need", "needs", "takes", "take");

    private static final Set<String> NUMBERS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "twenty",
            "thirty",
            "fifty",
            "hundred",
            "thousand",
            "million",
            "half");

    /** Words after which "like" is a verb or a comparison. */
    private static final Set<String> LIKING = Set.of(
            "would",
            "i'd",
            "we'd",
            "you'd",
            "they'd",
            "don't",
            "look",
            "looks",
            "feel",
            "feels",
            "sound",
            "sounds",
            "something",
            "things",
            "anything",
            "seems");

    /** Longest first, so that no phrase is taken apart. */
    static final List<Phrase> DISCOURSE = List.of(
            new Phrase("at the end of the day", Set.of(), Set.of()),
            new Phrase(
                    "you know",
                    Set.of("do", "did", "would", "as", "if", "that", "what", "how", "when", "let", "don't", "should"),
                    Set.of("that", "what", "how", "why", "where", "when", "who", "which", "about")),
            new Phrase("i mean", Set.of("what", "do", "that"), Set.of("that", "by")),
            new Phrase("kind of", KIND_DETERMINERS, Set.of()),
            new Phrase("sort of", KIND_DETERMINERS, Set.of()),
            new Phrase("basically", Set.of(), Set.of()),
            new Phrase("like", LIKING, Set.of("to"), true, NOT_A_VERB_OF_LIKENESS, NUMBERS));

    private FillerLexicon() {}

    /** The one spelling under which a filled pause is counted, or null when the word is none. */
    static String filledPause(String word) {
        return FILLED_PAUSES.get(word);
    }
}
