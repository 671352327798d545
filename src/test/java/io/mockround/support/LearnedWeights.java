package io.mockround.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Holds the weights of a resource against those learned anew; {@code -Dmockround.learn=true} writes them. */
public final class LearnedWeights {

    /** The resource has two digits, and sums of doubles depend on their order. */
    private static final double ROUNDED = 0.02;

    private LearnedWeights() {}

    /** @param heading the comment lines of the file, each with its {@code #} */
    public static void hold(Class<?> beside, String file, String heading, Map<String, Double> learned)
            throws IOException {
        if (Boolean.getBoolean("mockround.learn")) {
            Path path = Path.of("src/main/resources", beside.getPackageName().replace('.', '/'), file);
            Files.writeString(path, heading + LinearTrainer.written(learned));
            return;
        }
        try (InputStream stream = beside.getResourceAsStream(file)) {
            Map<String, Double> kept = LinearTrainer.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(learned.keySet()).containsAll(kept.keySet());
            learned.forEach((name, weight) ->
                    assertThat(kept.getOrDefault(name, 0.0)).as(name).isBetween(weight - ROUNDED, weight + ROUNDED));
        }
    }
}
