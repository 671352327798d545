package io.mockround.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.app.ProblemPresenter;
import io.mockround.problem.Problem;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemHasASentenceThatTellsWhatIsSafeOrWhatToDo(Class<? extends Problem> type) throws Exception {
        Problem problem = example(type);

        String sentence = ProblemPresenter.sentence(problem);

        assertThat(sentence).doesNotContain("{", "}", "\n", "  ").matches(".*[.?]");
        assertThat(sentence.length()).isBetween(30, 320);
    }

    @Test
    void everyTextIsAPatternThatCanBeFilledIn() {
        ResourceBundle bundle = ResourceBundle.getBundle("io.mockround.messages", Locale.ROOT);
        Enumeration<String> keys = bundle.getKeys();
        while (keys.hasMoreElements()) {
            String key = keys.nextElement();
            assertThat(Messages.text(key, 1, 2, 3, 4, 5, 6))
                    .as(key)
                    .doesNotContain("{0")
                    .doesNotContain("''");
        }
    }

    /** The later of two would be read at both places. */
    @Test
    void noTextIsThereTwice() throws IOException {
        Path file = Path.of("src/main/resources/io/mockround/messages.properties");
        List<String> keys = Files.readAllLines(file).stream()
                .filter(line -> line.matches("[\\w.-]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
    }

    @Test
    void writesTimesAsPeopleReadThem() {
        assertThat(Times.clock(247_999)).isEqualTo("4:07");
        assertThat(Times.clock(3_847_000)).isEqualTo("1:04:07");
        assertThat(Times.seconds(7_249)).isEqualTo("7.2 s");
    }

    private static Stream<Class<?>> problems() {
        return Arrays.stream(Problem.class.getPermittedSubclasses());
    }

    private static Problem example(Class<? extends Problem> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(MessagesTest::value).toArray();
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Class<?> type) {
        if (type == Path.class) {
            return Path.of("/some/place");
        }
        if (type == Duration.class) {
            return Duration.ofMinutes(7);
        }
        if (type == Problem.class) {
            return new Problem.SessionUnknown("word");
        }
        if (type == int.class) {
            return 7;
        }
        if (type == long.class) {
            return 7_000_000L;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type == List.class ? List.of("one", "two") : "word";
    }
}
