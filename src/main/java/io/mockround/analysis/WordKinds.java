package io.mockround.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Kinds of words by what they are about, for models that have too few examples to learn each word. English only. */
final class WordKinds {

    private static final Map<String, Set<String>> KINDS = read();

    /** Words of grammar and of talk: they say nothing about the subject. */
    private static final Set<String> FUNCTION = KINDS.remove("function");

    private static final Set<String> NUMBERS = KINDS.remove("number");

    private static final List<String> ENDINGS = List.of("'s", "ing", "ed", "es", "s");

    private static final int LEAST_STEM = 3;

    /** A shorter word's ending is seldom one. */
    private static final int LEAST_SHAPED = 5;

    private WordKinds() {}

    /** The kinds of which one of the words is. */
    static Set<String> of(List<String> words) {
        return KINDS.entrySet().stream()
                .filter(kind -> words.stream().anyMatch(kind.getValue()::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isContent(String word) {
        return !FUNCTION.contains(word) && !isNumber(word);
    }

    static boolean isNumber(String word) {
        return NUMBERS.contains(word);
    }

    /** Singular and plural, present and past are one word. */
    static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    /** Words of grammar are themselves, of the others only the ending is left. */
    static String shape(String word) {
        if (FUNCTION.contains(word)) {
            return word;
        }
        if (isNumber(word)) {
            return "#";
        }
        return word.length() < LEAST_SHAPED || word.endsWith("ss")
                ? "*"
                : List.of("ing", "ed", "ly", "s").stream()
                        .filter(word::endsWith)
                        .findFirst()
                        .map("*"::concat)
                        .orElse("*");
    }

    private static Map<String, Set<String>> read() {
        try (InputStream stream = WordKinds.class.getResourceAsStream("word-kinds.txt")) {
            Map<String, Set<String>> kinds = new TreeMap<>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .forEach(line -> kinds.put(
                            line[0], Arrays.stream(line[1].split(" ")).collect(Collectors.toUnmodifiableSet())));
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
