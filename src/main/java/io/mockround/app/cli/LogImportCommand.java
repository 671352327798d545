package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.practice.LogImport;
import io.mockround.practice.LogLine;
import io.mockround.practice.LogTable;
import io.mockround.report.ReportJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
        List<LogLine> lines = LogTable.read(file);
        try (AppContext app = options.open()) {
            int added = LogImport.add(app.practice(), app.log(), lines);
            console.say(
                    options.json()
                            ? ReportJson.pretty(Map.of("added", added))
                            : Messages.text("log.imported", added, lines.size() - added));
            return 0;
        }
    }
}
