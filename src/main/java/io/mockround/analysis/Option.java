package io.mockround.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a position is about, as the first few words that carry meaning: enough to tell whether two positions are the same. */
record Option(List<String> words) {

    private static final int WORDS = 4;

    /** Say nothing about what is meant. */
    private static final Set<String> EMPTY = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "with",
            "for",
            "on",
            "in",
            "at",
            "of",
            "to",
            "it",
            "is",
            "be",
            "as",
            "and",
            "or",
            "by",
            "from",
            "into",
            "i",
            "i'd",
            "i'll",
            "i'm",
            "we",
            "we'd",
            "we'll",
            "would",
            "no",
            "yes",
            "yeah",
            "actually",
            "wait",
            "well",
            "maybe",
            "let",
            "let's",
            "me",
            "rather",
            "better",
            "even",
            "then",
            "so",
            "sorry",
            "but",
            "just",
            "one",
            "my",
            "our",
            "its",
            "say",
            "go",
            "first",
            "you",
            "know",
            "what",
            "think",
            "second",
            "thought",
            "use",
            "do",
            "take",
            "same",
            "probably",
            "like",
            "basically",
            "really",
            "only",
            "still",
            "simply",
            "all",
            "some",
            "there",
            "them",
            "after",
            "here",
            "okay",
            "final",
            "answer",
            "back");

    /** From here on it is no longer said what, but why. */
    private static final Set<String> WHY =
            Set.of("because", "since", "given", "cause", "which", "where", "if", "unless");

    Option {
        words = List.copyOf(words);
    }

    static Option of(String text) {
        return new Option(contentOf(text).stream().limit(WORDS).toList());
    }

    /** The words that carry meaning, up to the reason. */
    static List<String> contentOf(String text) {
        return Arrays.stream(text.strip().split(" "))
                .takeWhile(word -> !WHY.contains(word))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .toList();
    }

    /** Shares two words, or the only one there is. Nothing said is the same as before. */
    boolean isSameAs(Option other) {
        if (words.isEmpty()) {
            return true;
        }
        if (other.words.isEmpty()) {
            return false;
        }
        long shared = words.stream().filter(other.words::contains).count();
        return shared >= Math.min(2, Math.min(words.size(), other.words.size()));
    }

    /** Whether every word of it stands in a text. */
    boolean isAllIn(String text) {
        List<String> there = List.of(text.split(" "));
        return there.containsAll(words);
    }

    /** Whether any of it does. */
    boolean isPartlyIn(String text) {
        List<String> there = List.of(text.split(" "));
        return words.stream().anyMatch(there::contains);
    }

    /** How many of a text's words it shares. */
    long sharedWith(String text) {
        return Arrays.stream(text.split(" ")).distinct().filter(words::contains).count();
    }
}
