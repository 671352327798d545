package io.mockround.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mockround.problem.Problem;
import io.mockround.problem.Problem.DocumentWrong;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file is that calls itself a deck: what a check says of it is clear and soon said, and the program goes on. */
class HostileDocumentsTest {

    /** The promise is a second, here it takes a tenth; the rest is for a machine that does other things as well. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final int MUTATED_FILES = 2_000;
    private static final Path ASSETS = Path.of("assets");

    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void bundleWhatIsBundled() throws IOException {
        documents = new Documents(byName(ASSETS.resolve("templates")), byName(ASSETS.resolve("decks")));
    }

    @Test
    void saysOfAGigabyteThatItIsTooMuch() throws IOException {
        Path file = folder.resolve("deck.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }

        assertThat(firstMistake(file)).isEqualTo("1:1 more than 2 MB");
    }

    @Test
    void saysWhereBytesAreNoText() throws IOException {
        assertThat(firstMistake(written("id: d\u0000\n"))).isEqualTo("1:6 the control character U+0000");
        assertThat(firstMistake(written(new byte[] {'i', 'd', ':', ' ', (byte) 0xC3, '\n'})))
                .isEqualTo("1:5 a byte that is not UTF-8 (byte 5 of the file)");
        assertThat(firstMistake(written("id: d".getBytes(StandardCharsets.UTF_16))))
                .startsWith("1:1 a byte that is not UTF-8");
    }

    @Test
    void readsADeckFromAnyEditor() throws IOException {
        String deck = Files.readString(ASSETS.resolve("decks/storage.yaml"));

        assertThat(check(written("\uFEFF" + deck)).isRight()).isTrue();
        assertThat(check(written(deck.replace("\n", "\r\n"))).isRight()).isTrue();
        assertThat(check(written(deck.stripTrailing())).isRight()).isTrue();
    }

    @Test
    void saysWhatAHostileDocumentHoldsThatADeckHasNoUseFor() throws IOException {
        assertThat(firstMistake(written("a: &a [1]\nb: [*a, *a, *a]\n"))).isEqualTo("1:4 the anchor \"&a\"");
        assertThat(firstMistake(written("id: !!java.net.URL [x]\n")))
                .isEqualTo("1:5 the tag \"tag:yaml.org,2002:java.net.URL\"");
        assertThat(firstMistake(written("[".repeat(100_000)))).isEqualTo("1:33 more than 32 levels of nesting");
        assertThat(firstMistake(written("id: d\n\ttitle: D\n"))).isEqualTo("2:1 a tab");
        assertThat(firstMistake(written("- a\n- b\n"))).isEqualTo("1:1 a list");
        assertThat(firstMistake(written("just words"))).isEqualTo("1:1 \"just words\"");
        assertThat(firstMistake(written(""))).isEqualTo("1:1 an empty file");
    }

    @Test
    void answersSoonWhereEveryLineIsWrong() throws IOException {
        List<String> hostile = List.of(
                "id: d\ntitle: D\nprompts:\n" + "- {a: b, c: d, e: f}\n".repeat(12_000),
                "id: d\ntitle: D\nprompts:\n" + "- {id: a}\n".repeat(24_000),
                "id: d\ntitle: D\nprompts:\n- {id: a, title: A, statement: S, topics: [" + "{},".repeat(40_000) + "]}",
                "id: l\ntitle: L\nparts: [" + "x,".repeat(40_000) + "]",
                "id: l\ntitle: L\nparts: [" + "none.yaml,".repeat(40_000) + "]",
                "template: seven-minute-drill\nevents:\n" + "- {at: x, press: y, note: z}\n".repeat(12_000),
                String.join("\n", Collections.nCopies(40_000, "id: d")));
        for (String content : hostile) {
            assertThat(check(written(content)).mistakes()).hasSizeBetween(1, DocumentCheck.MOST_MISTAKES);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has neither pipes nor devices among its files")
    void refusesWhatIsNoFileWithoutWaitingForIt() throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path device = Files.createSymbolicLink(folder.resolve("device.yaml"), Path.of("/dev/zero"));
        Path circle = folder.resolve("circle.yaml");
        Files.createSymbolicLink(circle, circle);

        assertThat(problem(pipe)).isEqualTo(new Problem.FileUnreadable(pipe, "not a regular file"));
        assertThat(problem(device)).isEqualTo(new Problem.FileUnreadable(device, "not a regular file"));
        assertThat(problem(circle)).isInstanceOf(Problem.FileUnreadable.class);
        assertThat(problem(folder)).isEqualTo(new Problem.FileIsFolder(folder));
        assertThat(problem(folder.resolve("none"))).isEqualTo(new Problem.FileMissing(folder.resolve("none")));
    }

    @Test
    void opensALibraryFullOfHostileFiles() throws IOException {
        Path decks = Files.createDirectory(folder.resolve("decks"));
        Files.createDirectory(decks.resolve("folder.yaml"));
        Files.writeString(decks.resolve("deep.yaml"), "[".repeat(100_000));
        Files.write(decks.resolve("bytes.yaml"), new byte[] {(byte) 0xFF, 0, 1});
        Files.writeString(
                decks.resolve("good.yaml"), "id: good\ntitle: G\nprompts: [{id: a, title: A, statement: S}]\n");

        Library library = assertTimeoutPreemptively(
                SOON, () -> Library.open(Map.of(), Map.of(), folder.resolve("templates"), decks));
        assertThat(library.decks().all()).containsOnlyKeys("good");
        assertThat(library.broken()).hasSize(3);
    }

    @Test
    void answersEveryMutationOfWhatIsBundledWithPlacesInTheFile() throws IOException {
        List<Path> originals = new ArrayList<>(byName(ASSETS.resolve("decks")).values());
        originals.addAll(byName(ASSETS.resolve("templates")).values());
        originals.add(ASSETS.resolve("demo/scenario.yaml"));
        Random random = new Random(20_261_121);
        int wrong = 0;
        int severalMistakes = 0;
        for (int i = 0; i < MUTATED_FILES; i++) {
            Path original = originals.get(i % originals.size());
            String mutated = Files.readString(original);
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                mutated = mutated(random, mutated);
            }
            CheckedDocument checked = check(written(mutated));
            for (DocumentWrong mistake : checked.mistakes()) {
                refuseUnlessItCanBeFound(mistake, mutated, i);
            }
            wrong += checked.isRight() ? 0 : 1;
            severalMistakes += checked.mistakes().size() > 1 ? 1 : 0;
        }
        assertThat(wrong).isGreaterThan(MUTATED_FILES / 2);
        assertThat(severalMistakes).isGreaterThan(MUTATED_FILES / 20);
    }

    private static void refuseUnlessItCanBeFound(DocumentWrong mistake, String text, int mutation) {
        long lines = text.lines().count() + 1;
        if (mistake.line() < 1
                || mistake.line() > lines
                || mistake.column() < 1
                || mistake.found().isBlank()
                || mistake.expected().isBlank()
                || mistake.found().contains("\n")) {
            fail("mutation " + mutation + " has a mistake that cannot be found: " + mistake);
        }
    }

    /** What happens to a file in an editor, in a transfer, or by somebody who wants to see it break. */
    private static String mutated(Random random, String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(9)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, " ".repeat(random.nextInt(3)) + line.stripLeading());
            case 4 -> lines.set(at, line.replaceFirst(":.*", ": ") + symbol(random) + symbol(random));
            case 5 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            case 6 -> lines.set(at, symbol(random) + line);
            case 7 -> lines.set(at, swapped(random, line));
            default -> {
                int place = random.nextInt(line.length() + 1);
                lines.set(at, line.substring(0, place) + symbol(random) + line.substring(place));
            }
        }
        return String.join("\n", lines);
    }

    private static String symbol(Random random) {
        List<String> symbols = List.of(
                ":", "-", "- ", "[", "]", "{", "}", ",", "&a", "*a", "!", "|", ">", "'", "\"", "%", "@", "`", "#", "?",
                "\t", "\u0000", "\u0085", "\u2028", "\uFEFF", "é", "😀", "\\", "~", "<<", "0", "-1", "1e999", "true");
        return symbols.get(random.nextInt(symbols.size()));
    }

    private static String swapped(Random random, String line) {
        if (line.length() < 2) {
            return line;
        }
        int at = random.nextInt(line.length() - 1);
        return line.substring(0, at) + line.charAt(at + 1) + line.charAt(at) + line.substring(at + 2);
    }

    private Path written(String content) throws IOException {
        return written(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(folder.resolve("deck.yaml"), content);
    }

    private CheckedDocument check(Path file) {
        return assertTimeoutPreemptively(SOON, () -> documents.check(file));
    }

    private String firstMistake(Path file) {
        DocumentWrong first = check(file).mistakes().get(0);
        return first.line() + ":" + first.column() + " " + first.found();
    }

    private Problem problem(Path file) {
        try {
            check(file);
        } catch (ProblemException e) {
            return e.problem();
        }
        throw new AssertionError("nothing wrong with " + file);
    }

    private static Map<String, Path> byName(Path folder) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.sorted().forEach(file -> files.put(file.getFileName().toString().replace(".yaml", ""), file));
        }
        return files;
    }
}
