package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.files.IoReason;
import io.mockround.messages.Messages;
import io.mockround.practice.LogLine;
import io.mockround.practice.LogTable;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Add the lines of a CSV file with the columns that log --csv writes.",
            "All lines or, when one is wrong, none; a line that is there already is not added again."
        })
final class LogImportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Parameters(paramLabel = "FILE", description = "The table, UTF-8.")
    private Path file;

    LogImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<LogLine> lines = LogTable.read(file, content());
        try (AppContext app = options.open()) {
            Set<String> there =
                    app.log().stream().map(LogImportCommand::written).collect(Collectors.toSet());
            int added = (int) lines.stream()
                    .filter(line -> !there.contains(written(line)))
                    .filter(app.practice()::add)
                    .count();
            console.say(
                    options.json()
                            ? ReportJson.pretty(Map.of("added", added))
                            : Messages.text("log.imported", added, lines.size() - added));
            return 0;
        }
    }

    /** What a person sees of a line: a session that went out as one does not come in as another. */
    private static String written(LogLine line) {
        return LogTable.write(List.of(line));
    }

    private String content() {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new ProblemException(new Problem.FileMissing(file), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file, IoReason.of(e)), e);
        }
    }
}
