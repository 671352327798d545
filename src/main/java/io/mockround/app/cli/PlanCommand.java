package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Days;
import io.mockround.messages.Messages;
import io.mockround.practice.Due;
import io.mockround.practice.PracticeStore;
import io.mockround.practice.Week;
import io.mockround.problem.NearestName;
import io.mockround.report.ReportJson;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "plan",
        description = {"The weekly plan and how this week stands; the day of the interview.", "A week begins on Monday."
        })
final class PlanCommand implements Callable<Integer> {

    private static final Pattern PER_WEEK = Pattern.compile("([\\w-]+)=(\\d{1,2})");
    private static final int MOST_PER_WEEK = 50;
    private static final String NONE = "none";

    /** The kind of memos, which have no template. */
    private static final String MEMO = "memo";

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--interview",
            paramLabel = "DAY",
            description = "The day of the interview, such as 2026-12-01, or none.")
    private String interview;

    @Parameters(
            paramLabel = "KIND=N",
            arity = "0..*",
            description = "How many sessions of a kind a week, such as coding=2 system-design=1; 0 takes it out.")
    private List<String> perWeek = List.of();

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<String, Integer> wanted = wanted();
        LocalDate day = interview == null || interview.equals(NONE) ? null : day();
        try (AppContext app = options.open()) {
            PracticeStore practice = app.practice();
            wanted.forEach(practice::plan);
            noteUnknown(wanted, app);
            if (interview != null) {
                practice.interview(day);
            }
            show(
                    Week.of(app.log(), practice.plan(), LocalDate.now()),
                    practice.interview().orElse(null));
            return 0;
        }
    }

    private Map<String, Integer> wanted() {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        for (String each : perWeek) {
            Matcher matcher = PER_WEEK.matcher(each);
            if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > MOST_PER_WEEK) {
                throw new ParameterException(spec.commandLine(), Messages.text("usage.perWeek", each));
            }
            wanted.put(matcher.group(1), Integer.parseInt(matcher.group(2)));
        }
        return wanted;
    }

    /** A kind may be the person's own, for lines by hand; a misspelt one would stay due for ever. */
    private void noteUnknown(Map<String, Integer> wanted, AppContext app) {
        Set<String> known = new TreeSet<>(app.kinds());
        known.add(MEMO);
        app.log().forEach(line -> known.add(line.kind()));
        wanted.forEach((kind, times) -> {
            if (times > 0 && !known.contains(kind)) {
                String nearest = NearestName.to(kind, known);
                console.note(
                        nearest.isEmpty()
                                ? Messages.text("plan.unknownKind", kind, String.join(", ", known))
                                : Messages.text("plan.unknownKindNearest", kind, nearest));
            }
        });
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(interview);
        } catch (DateTimeParseException e) {
            throw new ParameterException(spec.commandLine(), Messages.text("usage.day", interview), e);
        }
    }

    private void show(Week week, LocalDate day) {
        if (options.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("planned", week.planned());
            document.put("done", week.done());
            document.put("weeksKept", week.weeksKept());
            document.put("interview", day == null ? null : day.toString());
            console.say(ReportJson.pretty(document));
            return;
        }
        if (week.planned().isEmpty()) {
            console.say(Messages.text("plan.none"));
        }
        week.done()
                .forEach((kind, done) -> console.say(
                        week.planned().containsKey(kind)
                                ? Messages.text(
                                        "plan.line", kind, done, week.planned().get(kind))
                                : Messages.text("plan.beside", kind, done)));
        if (!week.planned().isEmpty()) {
            console.say(Messages.text("plan.weeks", week.weeksKept()));
        }
        if (day != null) {
            LocalDate today = LocalDate.now();
            long days = Due.daysTo(day, today);
            console.say(Messages.text(days < 0 ? "plan.interviewOver" : "plan.interview", Days.day(day, today), days));
        }
    }
}
