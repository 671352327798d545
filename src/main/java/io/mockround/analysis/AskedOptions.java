package io.mockround.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options that a question puts to the choice: the words on both sides of its "or". Both are empty where it has none. */
record AskedOptions(Set<String> one, Set<String> other) {

    /** An option's name is seldom longer. */
    private static final int WORDS = 2;

    private static final Set<String> NAME_ENDS =
            Set.of("for", "in", "on", "to", "when", "where", "with", "here", "from", "at", "as");

    /** @param question in plain words, see {@link PlainText} */
    static AskedOptions of(String question) {
        List<String> words = List.of(question.split(" "));
        int or = words.indexOf("or");
        if (or < 0) {
            return new AskedOptions(Set.of(), Set.of());
        }
        List<String> before = ContentWords.of(String.join(" ", words.subList(0, or)));
        List<String> after = ContentWords.of(String.join(
                " ",
                words.subList(or + 1, words.size()).stream()
                        .dropWhile(NAME_ENDS::contains)
                        .takeWhile(word -> !NAME_ENDS.contains(word))
                        .toList()));
        return new AskedOptions(
                Set.copyOf(before.subList(Math.max(0, before.size() - WORDS), before.size())),
                after.stream().limit(WORDS).collect(Collectors.toUnmodifiableSet()));
    }

    Set<String> all() {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a clause names both: it compares. */
    boolean areBothIn(String clause) {
        List<String> words = List.of(clause.split(" "));
        return one.stream().anyMatch(word -> !other.contains(word) && isIn(word, words))
                && other.stream().anyMatch(word -> !one.contains(word) && isIn(word, words));
    }

    /** Singular and plural are one word. */
    private static boolean isIn(String word, List<String> words) {
        return words.stream().anyMatch(said -> said.equals(word) || said.equals(word + "s") || word.equals(said + "s"));
    }
}
