package io.mockround.analysis;

import io.mockround.speech.Phrases;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A person's own changes to the fillers of one language. Immutable.
 *
 * @param language its ISO 639 code, as {@code en}
 * @param add words and phrases that count as well. Those with ordinary uses ("so", "right", "actually", "well", "literally", "just") count
 *     where they fill; others in every use
 * @param remove those that do not count, filled pauses too
 * @param force those that count in every use
 */
public record FillerList(String language, List<String> add, List<String> remove, List<String> force) {

    public static final String ENGLISH = "en";

    /** Lists left out are empty; phrases are taken in lower case, one space between words. */
    public FillerList {
        language = language == null ? ENGLISH : language.strip();
        add = phrases(add);
        remove = phrases(remove);
        force = phrases(force);
    }

    /** The language's own words, unchanged. */
    public static FillerList standard(String language) {
        return new FillerList(language, List.of(), List.of(), List.of());
    }

    private static List<String> phrases(List<String> written) {
        return Stream.ofNullable(written)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .filter(phrase -> !phrase.isBlank())
                .map(phrase -> String.join(" ", Phrases.tokens(phrase)))
                .distinct()
                .toList();
    }
}
