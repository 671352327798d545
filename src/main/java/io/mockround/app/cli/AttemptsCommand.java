package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.history.AttemptedPrompt;
import io.mockround.history.Attempts;
import io.mockround.history.Overlay.Attempt;
import io.mockround.history.Overlay.Kind;
import io.mockround.history.Overlay.Moment;
import io.mockround.history.OverlayText;
import io.mockround.history.SideBySide;
import io.mockround.history.SideBySide.Column;
import io.mockround.history.SideBySide.Row;
import io.mockround.history.SideBySideText;
import io.mockround.messages.Messages;
import io.mockround.report.ReportJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "attempts",
        description = {
            "Attempts at one prompt side by side; with --session and --exchange, the takes of one question that was asked again.",
            "Without any of them, the prompts that were attempted."
        })
final class AttemptsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROMPT", arity = "0..1", description = "The prompt's id, such as build-cache.")
    private String prompt;

    @Option(names = "--session", paramLabel = "ID", description = "A session in which the question was asked.")
    private String session;

    @Option(names = "--exchange", paramLabel = "N", description = "The question's number there.")
    private Integer exchange;

    @Mixin
    private LastOption last;

    @Option(names = "--timeline", description = "What happened when in each, instead of how much of what.")
    private boolean timeline;

    @Option(
            names = "--csv",
            description =
                    "As CSV: a line for each measure, a column for each attempt; of a timeline, a line for each moment.")
    private boolean csv;

    AttemptsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (prompt == null && session == null && exchange == null && last.sessions() == null && !csv && !timeline) {
            return prompts();
        }
        boolean isTakes = session != null && exchange != null;
        if ((prompt != null) == isTakes || (session == null) != (exchange == null)) {
            throw new ParameterException(spec.commandLine(), Messages.text("usage.attempts"));
        }
        Integer sessions = last.sessions();
        try (AppContext app = options.open()) {
            app.olderAnalyses().renew();
            Attempts found = isTakes
                    ? Attempts.takes(
                            app.store(),
                            SessionLookup.find(app.store(), session).session().id(),
                            exchange,
                            sessions)
                    : Attempts.at(app.store(), prompt, sessions);
            if (options.json()) {
                console.say(ReportJson.pretty(document(found)));
            } else if (csv) {
                console.out()
                        .print(timeline ? OverlayText.csv(found.overlay()) : SideBySideText.csv(found.sideBySide()));
                console.out().flush();
            } else if (found.sideBySide().columns().isEmpty()) {
                console.say(
                        isTakes
                                ? Messages.text("attempts.noExchange", exchange, session)
                                : Messages.text("attempts.none", prompt));
            } else {
                (timeline ? OverlayText.lines(found.overlay()) : SideBySideText.lines(found.sideBySide()))
                        .forEach(console::say);
            }
            return 0;
        }
    }

    /** What can be asked for: the prompts that rounds began with, the latest first. */
    private int prompts() {
        try (AppContext app = options.open()) {
            List<AttemptedPrompt> all = AttemptedPrompt.in(app.store().newestFirst());
            if (options.json()) {
                console.say(ReportJson.pretty(Map.of("prompts", all)));
            } else if (all.isEmpty()) {
                console.say(Messages.text("attempts.noPrompts"));
            } else {
                all.forEach(each -> console.say(
                        Messages.text("attempts.prompt", each.prompt(), each.attempts(), each.last(), each.title())));
            }
            return 0;
        }
    }

    private static Map<String, Object> document(Attempts found) {
        return Map.of(
                "attempts",
                IntStream.range(0, found.sideBySide().columns().size())
                        .mapToObj(i -> document(
                                found.sideBySide(),
                                i,
                                found.overlay().attempts().get(i)))
                        .toList());
    }

    private static Map<String, Object> document(SideBySide table, int i, Attempt attempt) {
        Column column = table.columns().get(i);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("session", column.session());
        if (column.exchange() != null) {
            document.put("exchange", column.exchange());
        }
        document.put("startedAt", column.startedAt());
        document.put("asked", column.asked());
        document.put("outcome", column.outcome());
        Map<String, Double> values = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            values.put(row.name(), row.values().get(i));
        }
        document.put("values", values);
        document.put("lengthMs", attempt.lengthMs());
        document.put("transcribed", attempt.hasWords());
        document.put(
                "moments",
                attempt.moments().stream().map(AttemptsCommand::document).toList());
        return document;
    }

    private static Map<String, Object> document(Moment moment) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", moment.kind());
        if (moment.name() != null) {
            document.put("name", moment.name());
        }
        document.put("startMs", moment.startMs());
        document.put("endMs", moment.endMs());
        if (moment.gate() != null) {
            document.put("gateOpenMs", moment.gate().openMs());
            document.put("outcome", moment.gate().outcome());
            document.put("overrunMs", moment.gate().overrunMs());
        }
        if (moment.kind() == Kind.MILESTONE) {
            document.put("late", moment.isLate());
        }
        return document;
    }
}
