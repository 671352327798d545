package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Days;
import io.mockround.messages.Messages;
import io.mockround.practice.Due;
import io.mockround.practice.DueSentences;
import io.mockround.practice.LogTable;
import io.mockround.report.ReportJson;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "today",
        description =
                "What is due today: questions that were lost, stories to tell again, topics to look at, the week's plan; days to the interview.")
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
            LocalDate today = LocalDate.now();
            LocalDate interview = app.practice().interview().orElse(null);
            List<Due> due = app.dueToday().on(today);
            int resting = app.dueToday().resting(today);
            if (options.json()) {
                console.say(ReportJson.pretty(document(due, resting, interview, today)));
                return 0;
            }
            if (interview != null && Due.daysTo(interview, today) >= 0) {
                console.say(Messages.text("plan.interview", Days.day(interview, today), Due.daysTo(interview, today)));
            }
            if (due.isEmpty()) {
                console.say(Messages.text("today.none"));
            }
            due.forEach(each -> console.say(DueSentences.of(each, today)));
            if (resting > 0) {
                console.say(Messages.text("today.resting", resting));
            }
            return 0;
        }
    }

    private static Map<String, Object> document(List<Due> due, int resting, LocalDate interview, LocalDate today) {
        Map<String, Object> document = new LinkedHashMap<>();
        if (interview != null) {
            document.put("interview", Map.of("date", interview.toString(), "days", Due.daysTo(interview, today)));
        }
        if (resting > 0) {
            document.put("resting", resting);
        }
        document.put("due", due.stream().map(each -> document(each, today)).toList());
        return document;
    }

    private static Map<String, Object> document(Due due, LocalDate today) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("why", LogTable.written(due.why()));
        document.put("what", due.what());
        document.put("since", due.since().toString());
        if (due.exchange() != null) {
            document.put("session", due.exchange().session());
            document.put("exchange", due.exchange().exchange());
        }
        document.put("sentence", DueSentences.of(due, today));
        return document;
    }
}
