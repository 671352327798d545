package io.mockround.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever writes a deck has only the README: a key that is not in it does not exist for them. */
class ReadmeTest {

    private static final List<Class<?>> READERS = List.of(
            TemplateReader.class, InterviewerReader.class, GateReader.class, DeckReader.class, ScenarioReader.class);

    @Test
    void namesEveryKeyOfTheFormats() throws IOException, ReflectiveOperationException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(keys())
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(readme).contains("`" + key + "`"));
    }

    /** Of all lists of keys that the readers hold. */
    private static List<String> keys() throws ReflectiveOperationException {
        List<String> keys = new ArrayList<>();
        for (Class<?> reader : READERS) {
            for (Field field : reader.getDeclaredFields()) {
                if (field.getName().endsWith("KEYS")) {
                    field.setAccessible(true);
                    ((List<?>) field.get(null)).forEach(key -> keys.add((String) key));
                }
            }
        }
        return keys;
    }
}
