package io.mockround.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words of a clause that carry meaning: what an option is called by. */
final class ContentWords {

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

    private ContentWords() {}

    /** The words that carry meaning, up to the reason. */
    static List<String> of(String text) {
        return Arrays.stream(text.strip().split(" "))
                .takeWhile(word -> !WHY.contains(word))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .toList();
    }
}
