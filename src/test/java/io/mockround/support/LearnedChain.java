package io.mockround.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds the weights of a chain against those learned anew; {@code -Dmockround.learn=true} writes them. */
public final class LearnedChain {

    /** A cue whose weights are all smaller decides nothing and is not written. */
    private static final double LEAST = 0.03;

    /** The resource has two digits, and sums of doubles depend on their order. */
    private static final double ROUNDED = 0.02;

    private LearnedChain() {}

    /** @param heading the comment lines of the file, each with its {@code #} */
    public static void hold(Class<?> beside, String file, String heading, Map<String, double[]> learned)
            throws IOException {
        if (Boolean.getBoolean("mockround.learn")) {
            Path path = Path.of("src/main/resources", beside.getPackageName().replace('.', '/'), file);
            Files.writeString(path, heading + written(learned));
            return;
        }
        try (InputStream stream = beside.getResourceAsStream(file)) {
            Map<String, double[]> kept = read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(kept).isNotEmpty();
            kept.forEach((cue, weights) -> assertThat(learned.get(cue)).as(cue).satisfies(now -> {
                for (int label = 0; label < weights.length; label++) {
                    assertThat(weights[label]).isBetween(now[label] - ROUNDED, now[label] + ROUNDED);
                }
            }));
            learned.forEach((cue, weights) -> assertThat(kept.containsKey(cue) || most(weights) < LEAST + ROUNDED)
                    .as(cue)
                    .isTrue());
        }
    }

    private static double most(double[] weights) {
        return Arrays.stream(weights).map(Math::abs).max().orElseThrow();
    }

    private static String written(Map<String, double[]> learned) {
        return learned.entrySet().stream()
                .filter(cue -> most(cue.getValue()) >= LEAST)
                .map(cue -> cue.getKey()
                        + Arrays.stream(cue.getValue())
                                .mapToObj(weight -> String.format(Locale.ROOT, "\t%.2f", weight))
                                .collect(Collectors.joining())
                        + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, double[]> read(String lines) {
        Map<String, double[]> weights = new TreeMap<>();
        lines.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(columns -> weights.put(
                        columns[0],
                        Arrays.stream(columns, 1, columns.length)
                                .mapToDouble(Double::parseDouble)
                                .toArray()));
        return weights;
    }
}
