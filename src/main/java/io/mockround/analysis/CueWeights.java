package io.mockround.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much each cue of a table counts: a linear model, whose weights its trainer (a test) learns from the written set. What a cue adds is in the
 * log of the odds, and {@code base} what there is without any.
 */
final class CueWeights {

    private final Map<String, Double> weights;

    private CueWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** @param file beside this class: a name and a weight a line, lines that begin with {@code #} tell where they come from */
    static CueWeights read(String file) {
        try (InputStream stream = CueWeights.class.getResourceAsStream(file)) {
            return new CueWeights(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(columns -> columns[0], columns -> Double.valueOf(columns[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Above 0 it is rather so than not. */
    double sum(Set<String> cues) {
        return weights.get("base")
                + cues.stream()
                        .mapToDouble(cue -> weights.getOrDefault(cue, 0.0))
                        .sum();
    }
}
