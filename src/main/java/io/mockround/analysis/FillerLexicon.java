package io.mockround.analysis;

import io.mockround.speech.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words count as fillers: those of the language, changed by a person's own list.
 *
 * <p>Filled pauses are spelled in many ways and counted as one (SPEECH.md, "Two witnesses"). "So", "right", "actually" and "well" are not
 * fillers unless a user says so. Discourse words are told from their ordinary uses by {@link DiscourseRules}.
 */
final class FillerLexicon {

    private static final Map<String, String> MURMURS =
            Map.of("hmm", "hmm", "hm", "hmm", "mm", "hmm", "mmm", "hmm", "mhm", "hmm");

    /** English only: in German "er" is "he" and "um" is "around". */
    private static final Map<String, String> FILLED_PAUSES = Map.ofEntries(
            Map.entry("um", "um"),
            Map.entry("umm", "um"),
            Map.entry("ummm", "um"),
            Map.entry("uhm", "um"),
            Map.entry("erm", "um"),
            Map.entry("em", "um"),
            Map.entry("ehm", "um"),
            Map.entry("uh", "uh"),
            Map.entry("uhh", "uh"),
            Map.entry("er", "uh"),
            Map.entry("err", "uh"),
            Map.entry("eh", "uh"),
            Map.entry("ah", "uh"),
            Map.entry("ahh", "uh"));

    private static final List<String> DISCOURSE =
            List.of("like", "you know", "i mean", "kind of", "sort of", "basically", "at the end of the day");

    /** How else a phrase is written. */
    private static final Map<String, List<String>> VARIANTS =
            Map.of("kind of", List.of("kinda"), "sort of", List.of("sorta"), "you know", List.of("y'know", "ya know"));

    private static final FillerLexicon ENGLISH = of(FillerList.standard(FillerList.ENGLISH));

    private final Map<String, String> filledPauses;
    private final Set<String> removed;
    private final List<Spelling> spellings;

    /**
     * A phrase in one of its spellings.
     *
     * @param counted the spelling under which it is counted
     * @param always whether it counts in every use
     */
    record Spelling(String counted, List<String> tokens, boolean always) {}

    private FillerLexicon(Map<String, String> filledPauses, Set<String> removed, List<Spelling> spellings) {
        this.filledPauses = filledPauses;
        this.removed = removed;
        this.spellings = spellings;
    }

    /** The language's words and a person's own. What is forced counts even where it is also removed. */
    static FillerLexicon of(FillerList own) {
        boolean isEnglish = own.language().equals(FillerList.ENGLISH);
        Set<String> counted = new LinkedHashSet<>(isEnglish ? DISCOURSE : List.of());
        counted.addAll(own.add());
        own.remove().forEach(counted::remove);
        counted.addAll(own.force());
        List<Spelling> spellings = new ArrayList<>();
        for (String phrase : counted) {
            boolean always = own.force().contains(phrase);
            spellings.add(new Spelling(phrase, tokens(phrase), always));
            VARIANTS.getOrDefault(phrase, List.of())
                    .forEach(variant -> spellings.add(new Spelling(phrase, tokens(variant), always)));
        }
        spellings.sort(
                Comparator.comparingInt((Spelling spelling) -> spelling.tokens().size())
                        .reversed());
        return new FillerLexicon(isEnglish ? FILLED_PAUSES : Map.of(), Set.copyOf(own.remove()), spellings);
    }

    /** The one spelling under which an English filled pause is counted, or null when the word is none. */
    static String filledPause(String word) {
        return ENGLISH.pause(word);
    }

    /** The one spelling under which a filled pause is counted, or null when the word is none in this language. */
    String pause(String word) {
        String pause = filledPauses.get(word);
        return pause == null ? MURMURS.get(word) : pause;
    }

    /** Whether a filled pause is counted: not where its spelling, or all of its kind, were removed. */
    boolean counts(String word) {
        return !removed.contains(word) && !removed.contains(pause(word));
    }

    /** Longest first, so that no phrase is taken apart. */
    List<Spelling> spellings() {
        return spellings;
    }

    private static List<String> tokens(String phrase) {
        return List.of(Phrases.tokens(phrase));
    }
}
