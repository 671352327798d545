package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** A command that is not in the README's table is not found by anybody. */
class ReadmeCommandsTest {

    static Stream<String> commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return CommandLineFace.commandLine(new Console(nowhere, nowhere)).getSubcommands().entrySet().stream()
                .flatMap(command ->
                        Stream.concat(Stream.of(command.getKey()), parts(command.getKey(), command.getValue())));
    }

    private static Stream<String> parts(String name, CommandLine command) {
        return command.getSubcommands().keySet().stream().map(part -> name + " " + part);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isInTheTable(String command) throws IOException {
        List<String> names = List.of(command.split(" "));
        List<String> rows;
        try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
            rows = lines.filter(line -> line.startsWith("| `")).toList();
        }

        assertThat(rows)
                .as(command)
                .anyMatch(row -> row.contains("`" + names.get(0))
                        && names.stream().allMatch(name -> row.matches(".*\\b" + name + "\\b.*")));
    }
}
