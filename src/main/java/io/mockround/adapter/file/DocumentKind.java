package io.mockround.adapter.file;

import io.mockround.problem.NearestName;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What a YAML file is meant to be, by its keys. */
enum DocumentKind {
    TEMPLATE(TemplateReader.KEYS),
    DECK(DeckReader.KEYS),
    SCENARIO(ScenarioReader.KEYS);

    private final List<String> known;

    DocumentKind(List<String> known) {
        this.known = known;
    }

    /** The kind that knows most of the keys, misspelt ones where that leaves a choice; a template where that does too. */
    static DocumentKind of(List<String> keys) {
        return Arrays.stream(values())
                .max(Comparator.<DocumentKind>comparingLong(kind -> kind.knows(keys))
                        .thenComparingLong(kind -> kind.nearlyKnows(keys))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private long knows(List<String> keys) {
        return keys.stream().distinct().filter(known::contains).count();
    }

    private long nearlyKnows(List<String> keys) {
        return keys.stream()
                .distinct()
                .filter(key -> !NearestName.to(key, known).isEmpty())
                .count();
    }
}
