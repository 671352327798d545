package io.mockround.round;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** How much each of the features of {@link FactFit} counts: a linear model that {@code FactTrainer} learns from the written set. */
final class FactWeights {

    private static final Map<String, Double> WEIGHTS = read();

    private FactWeights() {}

    /** Above 0 the question rather asks for the fact than for something that no fact tells. */
    static double sum(Map<String, Double> features) {
        return features.entrySet().stream()
                .mapToDouble(feature -> WEIGHTS.getOrDefault(feature.getKey(), 0.0) * feature.getValue())
                .sum();
    }

    private static Map<String, Double> read() {
        try (InputStream stream = FactWeights.class.getResourceAsStream("fact-weights.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(
                            Collectors.toUnmodifiableMap(columns -> columns[0], columns -> Double.valueOf(columns[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
