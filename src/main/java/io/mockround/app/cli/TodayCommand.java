package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.practice.Due;
import io.mockround.practice.LogLine;
import io.mockround.practice.LogTable;
import io.mockround.practice.PracticeStore;
import io.mockround.practice.Week;
import io.mockround.report.ReportJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "today", description = "What is due today: what went wrong, topics to look at, the week's plan.")
final class TodayCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    TodayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            List<Due> due = due(app, LocalDate.now());
            if (options.json()) {
                console.say(ReportJson.pretty(Map.of(
                        "due",
                        due.stream()
                                .map(each -> Map.of(
                                        "why", LogTable.written(each.why()),
                                        "what", each.what(),
                                        "since", each.since().toString()))
                                .toList())));
            } else if (due.isEmpty()) {
                console.say(Messages.text("today.none"));
            } else {
                due.forEach(each -> console.say(Messages.text(
                        "today." + each.why().name(), each.what(), each.since().toString())));
            }
            return 0;
        }
    }

    private static List<Due> due(AppContext app, LocalDate today) {
        PracticeStore practice = app.practice();
        List<LogLine> log = app.log();
        Week week = Week.of(log, practice.plan(), today);
        return Due.on(today, log, practice.topics(), week, practice.interview().orElse(null));
    }
}
