package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.practice.LogLine;
import io.mockround.report.ReportJson;
import io.mockround.report.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "add", description = "Write a line by hand: practice that was not recorded here.")
final class LogAddCommand implements Callable<Integer> {

    private static final double MINUTES_A_DAY = 24 * 60;

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Mixin
    private Told told;

    @Spec
    private CommandSpec spec;

    @Option(names = "--date", paramLabel = "DAY", description = "Such as 2026-11-21. Default: today.")
    private LocalDate day;

    @Option(names = "--kind", paramLabel = "K", required = true, description = "Such as coding or system-design.")
    private String kind;

    @Option(names = "--prompt", paramLabel = "TEXT", required = true, description = "What was practised.")
    private String prompt;

    @Option(names = "--difficulty", paramLabel = "D", defaultValue = "", description = "easy, medium or hard.")
    private String difficulty;

    @Option(names = "--minutes", paramLabel = "N", description = "How long it took.")
    private Double minutes;

    LogAddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (minutes != null && !(minutes >= 0 && minutes <= MINUTES_A_DAY)) {
            throw new ParameterException(spec.commandLine(), Messages.text("usage.minutes"));
        }
        if (Words.tidy(kind).isEmpty() || Words.tidy(prompt).isEmpty()) {
            throw new ParameterException(spec.commandLine(), Messages.text("usage.words", "--kind", "--prompt"));
        }
        try (AppContext app = options.open()) {
            boolean added = app.practice()
                    .add(new LogLine(
                            null,
                            day == null ? LocalDate.now() : day,
                            kind,
                            prompt,
                            difficulty,
                            minutes,
                            told.result(),
                            told.failureMode(),
                            told.insight() == null ? "" : told.insight()));
            console.say(
                    options.json()
                            ? ReportJson.pretty(Map.of("added", added ? 1 : 0))
                            : Messages.text(added ? "log.added" : "log.addedAlready", prompt));
            return 0;
        }
    }
}
