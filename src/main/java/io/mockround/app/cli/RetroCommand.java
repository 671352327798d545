package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.app.ProblemPresenter;
import io.mockround.messages.Messages;
import io.mockround.notes.Retrospectives.Interview;
import io.mockround.report.Notes;
import io.mockround.report.ReportJson;
import io.mockround.report.Retrospective;
import io.mockround.report.Retrospective.Outcome;
import io.mockround.report.Retrospective.Went;
import io.mockround.report.SessionReport;
import io.mockround.report.Words;
import io.mockround.review.FileReview;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Retrospectives of interviews. */
@Command(
        name = "retro",
        description = {
            "After a real interview: every question that was asked, how it went, what came of it.",
            "Questions you struggled with are asked again from the next day on."
        })
final class RetroCommand implements Callable<Integer> {

    private static final String ID = "The session's id, the beginning of it, or latest.";

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Spec
    private CommandSpec spec;

    RetroCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return list(options);
    }

    @Command(name = "list", description = "List the interviews that were written down, newest first.")
    int list(@Mixin CommonOptions its) {
        try (AppContext app = its.open()) {
            List<SessionReport> all = app.retrospectives().all();
            if (its.json()) {
                console.say(ReportJson.pretty(Map.of(
                        "retrospectives",
                        all.stream().map(RetroCommand::document).toList())));
            } else if (all.isEmpty()) {
                console.say(Messages.text("retro.none"));
            } else {
                all.forEach(report -> console.say(line(report)));
            }
            return 0;
        }
    }

    @Command(name = "show", description = "Show what was written down of an interview.")
    int show(@Mixin CommonOptions its, @Parameters(paramLabel = "ID", description = ID) String id) {
        try (AppContext app = its.open()) {
            new ReportPrinter(console, its).print(SessionLookup.find(app.store(), id));
            return 0;
        }
    }

    @Command(name = "add", description = "Write an interview down; with a memo you spoke about it if there is one.")
    int add(
            @Mixin CommonOptions its,
            @Mixin Told told,
            @Option(names = "--title", paramLabel = "TEXT", required = true, description = "Such as \"Acme, round 2\".")
                    String title,
            @Option(
                            names = "--kind",
                            paramLabel = "K",
                            required = true,
                            description = "Such as coding or system-design.")
                    String kind,
            @Option(names = "--date", paramLabel = "DAY", description = "Such as 2026-11-21. Default: today.")
                    LocalDate day,
            @Option(names = "--memo", paramLabel = "FILE", description = "A sound file; it is reviewed as any memo.")
                    Path memo,
            @Option(names = "--question", paramLabel = "TEXT", description = "A question that was asked; repeatable.")
                    List<String> questions,
            @Mixin Page page) {
        page.check(spec);
        if (Words.tidy(title).isEmpty() || Words.tidy(kind).isEmpty()) {
            throw new ParameterException(spec.commandLine(), Messages.text("usage.words", "--title", "--kind"));
        }
        try (AppContext app = its.open()) {
            Interview interview = new Interview(title, kind, day);
            String id = (memo == null ? app.retrospectives().add(interview) : withMemo(app, interview, memo))
                    .session()
                    .id();
            app.notes().went(id, told.result(), told.failureMode(), told.insight());
            SessionReport report = app.retrospectives().change(id, before -> {
                Retrospective now = before.with(page.outcome, page.minutes, page.differently);
                for (String question : questions == null ? List.<String>of() : questions) {
                    now = now.asked(question, null, null, null);
                }
                return now;
            });
            print(its, report, "retro.added");
            return 0;
        }
    }

    private SessionReport withMemo(AppContext app, Interview interview, Path memo) {
        FileReview.Result result = app.retrospectives().add(interview, memo, app.chosenModel(), console.progress());
        if (result.known()) {
            console.note(
                    Messages.text("note.known", memo, result.report().session().id()));
        }
        String damage = ProblemPresenter.damage(memo.toString(), result);
        if (!damage.isEmpty()) {
            console.note(damage);
        }
        return result.report();
    }

    @Command(
            name = "question",
            description = "Add a question that was asked; with --number, say more of one or remove it.")
    int question(
            @Mixin CommonOptions its,
            @Parameters(index = "0", paramLabel = "ID", description = ID) String id,
            @Parameters(index = "1", paramLabel = "TEXT", arity = "0..1", description = "The question.") String text,
            @Option(names = "--number", paramLabel = "N", description = "The question's number.") Integer number,
            @Option(names = "--went", paramLabel = "W", description = "confident, unsure or struggling.") Went went,
            @Option(names = "--reaction", paramLabel = "TEXT", description = "What you said or thought first.")
                    String reaction,
            @Option(names = "--differently", paramLabel = "TEXT", description = "What you would say now.")
                    String differently,
            @Option(names = "--remove", description = "Remove it.") boolean remove) {
        if (number == null && (remove || text == null || text.isBlank())) {
            throw new ParameterException(spec.commandLine(), Messages.text("usage.question"));
        }
        try (AppContext app = its.open()) {
            String session = SessionLookup.find(app.store(), id).session().id();
            SessionReport report;
            if (number == null) {
                report = app.retrospectives().change(session, page -> page.asked(text, went, reaction, differently));
            } else if (remove) {
                report = app.retrospectives().remove(session, number);
            } else {
                report = app.retrospectives()
                        .change(session, number, asked -> asked.with(text, went, reaction, differently));
            }
            print(its, report, "retro.changed");
            return 0;
        }
    }

    @Command(name = "note", description = "Say what came of an interview; what is left out stays as it was.")
    int note(@Mixin CommonOptions its, @Parameters(paramLabel = "ID", description = ID) String id, @Mixin Page page) {
        page.check(spec);
        try (AppContext app = its.open()) {
            String session = SessionLookup.find(app.store(), id).session().id();
            SessionReport report = app.retrospectives()
                    .change(session, before -> before.with(page.outcome, page.minutes, page.differently));
            print(its, report, "retro.changed");
            return 0;
        }
    }

    /** What is said of an interview as a whole. */
    static final class Page {

        private static final double MINUTES_A_DAY = 24 * 60;

        @Option(
                names = "--outcome",
                paramLabel = "O",
                description = "waiting, next-round, offer, rejected or withdrawn.")
        private Outcome outcome;

        @Option(names = "--minutes", paramLabel = "N", description = "How long the interview was.")
        private Double minutes;

        @Option(names = "--differently", paramLabel = "TEXT", description = "What to do differently next time.")
        private String differently;

        void check(CommandSpec command) {
            if (minutes != null && !(minutes >= 0 && minutes <= MINUTES_A_DAY)) {
                throw new ParameterException(command.commandLine(), Messages.text("usage.minutes"));
            }
        }
    }

    private void print(CommonOptions its, SessionReport report, String key) {
        console.say(
                its.json()
                        ? ReportJson.pretty(document(report))
                        : Messages.text(
                                key,
                                report.session().title(),
                                report.session().id(),
                                page(report).questions().size()));
    }

    private static Retrospective page(SessionReport report) {
        return report.notes().or(Notes.NONE).retrospective().or(Retrospective.EMPTY);
    }

    private static Map<String, Object> document(SessionReport report) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", report.session().id());
        document.put("title", report.session().title());
        document.put("kind", report.session().kind());
        document.put("startedAt", report.session().startedAt());
        document.put("retrospective", page(report));
        return document;
    }

    private static String line(SessionReport report) {
        Retrospective page = page(report);
        return Messages.text(
                "retro.line",
                report.session().id(),
                report.session().kind(),
                report.session().title(),
                page.questions().size(),
                page.outcome()
                        .map(outcome -> Messages.text("interviewOutcome." + outcome.name()))
                        .or(""));
    }
}
