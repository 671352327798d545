package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.practice.LogLine;
import io.mockround.practice.LogTable;
import io.mockround.report.ReportJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The practice log: every session has a line, others are written by hand. */
@Command(
        name = "log",
        description = {
            "The practice log: a line for every session, and lines written by hand.",
            "What you say of a session is kept with it."
        })
final class LogCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Option(names = "--csv", description = "As CSV: date,kind,prompt,difficulty,minutes,result,failure_mode,insight.")
    private boolean csv;

    LogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            List<LogLine> log = app.log();
            if (options.json()) {
                console.say(ReportJson.pretty(
                        Map.of("log", log.stream().map(LogCommand::document).toList())));
            } else if (csv) {
                console.out().print(LogTable.write(log));
                console.out().flush();
            } else if (log.isEmpty()) {
                console.say(Messages.text("log.none"));
            } else {
                log.forEach(line -> console.say(text(line)));
            }
            return 0;
        }
    }

    private static Map<String, Object> document(LogLine line) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("date", line.day().toString());
        document.put("kind", line.kind());
        document.put("prompt", line.prompt());
        document.put("difficulty", line.difficulty());
        document.put("minutes", line.minutes());
        document.put("result", line.result());
        document.put("failureMode", line.failureMode());
        document.put("insight", line.insight());
        document.put("session", line.sessionId());
        return document;
    }

    private static String text(LogLine line) {
        String said = Stream.of(
                        LogTable.written(line.result()).replace('-', ' '),
                        LogTable.written(line.failureMode()).replace('-', ' '),
                        line.insight())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return Messages.text(
                        "log.line",
                        line.day().toString(),
                        line.kind(),
                        line.prompt(),
                        line.minutes() == null ? "" : Messages.text("log.minutes", line.minutes()),
                        said)
                .stripTrailing();
    }
}
