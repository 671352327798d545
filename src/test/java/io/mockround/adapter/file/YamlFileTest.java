package io.mockround.adapter.file;

import static io.mockround.adapter.file.Fixtures.mistakeOf;
import static io.mockround.adapter.file.Fixtures.problemOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be before anybody asks what they say. */
class YamlFileTest {

    private static final String ALPHABET = "{}[]:,-?&*!|>'\"%@`#\\ \t\n\r\u0000\u0007\uFEFF\uFFFF\u2028abz079.~=<é😀";
    private static final int MUTATIONS = 1000;

    @TempDir
    Path folder;

    @Test
    void saysThatAFileIsMissingOrAFolder() {
        assertThat(problemOf(() -> DeckReader.read(folder.resolve("none.yaml"))))
                .isEqualTo(new Problem.FileMissing(folder.resolve("none.yaml")));
        assertThat(problemOf(() -> DeckReader.read(folder))).isEqualTo(new Problem.FileIsFolder(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "# only a comment\n"})
    void saysThatAFileIsEmpty(String content) {
        assertThat(mistake(content)).isEqualTo("1:1 an empty file | a deck | ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    id: d#title: Foo: bar;     2:11 a ":" inside a value | quotes around text with a colon
                    id: d#\ttitle: T;          2:1 a tab | spaces as indentation
                    id: d#title;               3:1 a line without ":" | a key, a colon and a value
                    id: "d#title: T;           3:1 the end of the file inside quotes | a closing quote
                    id: d#prompts: [a, b#;     4:1 a list that is not closed here | "," or "]"
                    id: {a: b#;                3:1 a map that is not closed here | "," or "}"
                    id: d#  title: T;          2:8 a ":" inside a value | quotes around text with a colon
                    a:#  - b#  c: d;           3:3 something that does not line up | the indentation of its neighbours
                    id: @d;                    1:5 a special character | quotes around text that begins with it
                    id: "\\d";                 1:7 an unknown escape after "\\" | "\\\\" for a backslash
                    id: [a,,b];                1:8 a sign where a value belongs | a value
                    id: |x;                    1:6 text right after "|" or ">" | a new line
                    id: !<;                    1:7 a special character | quotes around text that begins with it
                    id: "\\UFFFFFFFF";         1:6 an escape beyond \\U0010FFFF | text in UTF-8
                    id: "\\uD800"#title: T#prompts: []; 1:5 a control character | an id
                    --- {}#--- {};             2:1 a second document | one document in a file
                    id: &a d;                  1:5 the anchor "&a" | a value without an anchor
                    id: *a;                    1:5 the alias "*a" | the value itself
                    id: !!int 7;               1:5 the tag "tag:yaml.org,2002:int" | a value without a tag
                    id: !!java.lang.Thread {}; 1:5 the tag "tag:yaml.org,2002:java.lang.Thread" | a value without a tag
                    <<: {id: d};               1:1 "<<" | a key of a deck: "id", "title", "kind" or "prompts"
                    """)
    void saysInPlainWordsWhereYamlIsBroken(String yaml, String mistake) {
        assertThat(mistake(yaml.replace('#', '\n').replace("\\t", "\t") + "\n")).isEqualTo(mistake + " | ");
    }

    @Test
    void saysOnWhichLineABytePutsAnEndToUtf8() throws IOException {
        byte[] bytes = "id: d\ntitle: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("deck.yaml"), bytes);

        assertThat(mistakeOf(() -> DeckReader.read(file)))
                .isEqualTo("2:11 a byte that is not UTF-8 (byte 17 of the file) | text in UTF-8 | ");
    }

    @Test
    void saysWhereAControlCharacterStands() {
        assertThat(mistake("id: d\ntitle: a\u0007b\n"))
                .isEqualTo("2:9 the control character U+0007 | text in UTF-8 | ");
    }

    @Test
    void refusesHostileFilesWithoutHangingOrRunningOutOfStack() {
        List<String> hostile = List.of(
                "a: " + "x".repeat(3 << 20),
                "[".repeat(1 << 20),
                "{a: ".repeat(400_000),
                "- ".repeat(1_000_000),
                "? ".repeat(1_000_000),
                "a:\n" + nested(2000),
                "[" + "1,".repeat(1_000_000) + "]",
                "{" + "a,".repeat(900_000) + "}",
                bomb(),
                "&a [*a]",
                "\"" + "\\n".repeat(900_000),
                "%TAG ! ".repeat(200_000),
                "id: \"" + "é".repeat(900_000) + "\"",
                "#".repeat(2_000_000),
                "\n".repeat(2_000_000) + "@",
                "a".repeat(2_000_000) + ": b",
                "%YAML 99999999999999999999.1\n--- a",
                "id: \"\\UFFFFFFFF\"",
                "id: \"\\uD800\"",
                "id: |999\n a",
                "😀".repeat(400_000));
        for (String content : hostile) {
            Path file = Fixtures.write(folder, "hostile.yaml", content);
            assertTimeout(
                    Duration.ofSeconds(4), // a fifth of a second here; room for a busy machine
                    () -> assertThat(problemOf(() -> DeckReader.read(file))).isInstanceOf(Problem.DocumentWrong.class),
                    () -> content.substring(0, Math.min(20, content.length())));
        }
    }

    @Test
    void answersEveryMutationWithAValueOrAProblem() {
        Random random = new Random(42);
        mutate(random, Fixtures.TEMPLATE, TemplateReader::read);
        mutate(random, Fixtures.DECK, DeckReader::read);
        mutate(random, Fixtures.SCENARIO, ScenarioReader::read);
    }

    private void mutate(Random random, String valid, Consumer<Path> reader) {
        int wrong = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Path file = Fixtures.write(folder, "mutated.yaml", mutated(random, valid));
            try {
                reader.accept(file);
            } catch (ProblemException e) {
                wrong++;
                if (!isTold(e.problem(), valid.split("\n").length + 2)) {
                    fail("not a mistake a person can find: " + e.problem());
                }
            }
        }
        assertThat(wrong).isGreaterThan(MUTATIONS / 10);
    }

    private static boolean isTold(Problem problem, int lines) {
        return problem instanceof Problem.DocumentWrong wrong
                && wrong.line() >= 1
                && wrong.line() <= lines
                && wrong.column() >= 1
                && !wrong.found().isBlank()
                && !wrong.found().contains("\n");
    }

    /** One character put in, taken out or exchanged. */
    private static String mutated(Random random, String valid) {
        int[] symbols = ALPHABET.codePoints().toArray();
        String symbol = Character.toString(symbols[random.nextInt(symbols.length)]);
        int at = random.nextInt(valid.length());
        return switch (random.nextInt(3)) {
            case 0 -> valid.substring(0, at) + symbol + valid.substring(at);
            case 1 -> valid.substring(0, at) + valid.substring(at + 1);
            default -> valid.substring(0, at) + symbol + valid.substring(at + 1);
        };
    }

    private static String nested(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < depth; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.substring(0, Math.min(text.length(), TextFile.MAX_BYTES - 10));
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 50; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        return text.toString();
    }

    private String mistake(String content) {
        return mistakeOf(() -> DeckReader.read(Fixtures.write(folder, "deck.yaml", content)));
    }
}
