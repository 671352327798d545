package io.mockround.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much each of the {@link HandBackCues} counts: a linear model, whose weights {@code HandBackTrainer} learns from the written set. What
 * a cue adds is in the log of the odds, and {@code base} what there is without any.
 */
final class HandBackWeights {

    private static final String RESOURCE = "/io/mockround/analysis/hand-back-weights.tsv";

    private static final Map<String, Double> WEIGHTS = read();

    private HandBackWeights() {}

    /** Above 0 the lead is handed back. */
    static double sum(Set<String> cues) {
        return WEIGHTS.get("base")
                + cues.stream().mapToDouble(cue -> WEIGHTS.getOrDefault(cue, 0.0)).sum();
    }

    private static Map<String, Double> read() {
        try (InputStream stream = HandBackWeights.class.getResourceAsStream(RESOURCE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> Double.valueOf(columns[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
