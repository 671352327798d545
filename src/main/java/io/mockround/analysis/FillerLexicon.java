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
     * @param needsPause whether it fills only beside a pause or another filler
     */
    record Phrase(String text, Set<String> ordinaryAfter, Set<String> ordinaryBefore, boolean needsPause) {

        String[] tokens() {
            return text.split(" ");
        }
    }

    /** Longest first, so that no phrase is taken apart. */
    static final List<Phrase> DISCOURSE = List.of(
            new Phrase("at the end of the day", Set.of(), Set.of(), false),
            new Phrase(
                    "you know",
                    Set.of("do", "did", "would", "as", "if", "that", "what", "how", "when", "let", "don't", "should"),
                    Set.of("that", "what", "how", "why", "where", "when", "who", "which", "about"),
                    false),
            new Phrase("i mean", Set.of("what", "do", "that"), Set.of("that", "by"), false),
            new Phrase("kind of", KIND_DETERMINERS, Set.of(), false),
            new Phrase("sort of", KIND_DETERMINERS, Set.of(), false),
            new Phrase("basically", Set.of(), Set.of(), false),
            new Phrase(
                    "like",
                    Set.of(
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
                            "seems"),
                    Set.of("to"),
                    true));

    private FillerLexicon() {}

    /** The one spelling under which a filled pause is counted, or null when the word is none. */
    static String filledPause(String word) {
        return FILLED_PAUSES.get(word);
    }
}
