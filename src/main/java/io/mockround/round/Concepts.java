package io.mockround.round;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text is about, in the coarse terms of tasks: how many, how large, for how long, how fast, who may, what when it fails. A question and a
 * cue that share no word may share what they are about: "for how many years will auditors dig" and "retention". English only.
 */
final class Concepts {

    private static final Map<String, List<String>> CONCEPTS = read();

    private static final Map<String, Set<String>> BY_STEM = byStem();

    private Concepts() {}

    /** @param text lower case, words with one space between */
    static Set<String> of(String text) {
        Set<String> found = new HashSet<>();
        for (String word : text.split(" ")) {
            found.addAll(BY_STEM.getOrDefault(Stems.plain(word), Set.of()));
        }
        String around = " " + text + " ";
        CONCEPTS.forEach((name, members) -> {
            if (members.stream().anyMatch(member -> member.indexOf(' ') > 0 && around.contains(" " + member + " "))) {
                found.add(name);
            }
        });
        return found;
    }

    private static Map<String, List<String>> read() {
        try (InputStream stream = Concepts.class.getResourceAsStream("concepts.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .collect(Collectors.toUnmodifiableMap(
                            columns -> columns[0], columns -> List.of(columns[1].split(", "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> byStem() {
        return CONCEPTS.entrySet().stream()
                .flatMap(concept -> concept.getValue().stream()
                        .filter(member -> member.indexOf(' ') < 0)
                        .map(member -> Map.entry(Stems.plain(member), concept.getKey())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }
}
