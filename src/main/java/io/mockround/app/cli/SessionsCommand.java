package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.history.SessionSummary;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.LoopPart;
import io.mockround.report.ReportJson;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "sessions", description = "List all sessions, newest first.")
final class SessionsCommand implements Callable<Integer> {

    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Console console;

    @Mixin
    private CommonOptions options;

    SessionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            List<SessionSummary> sessions = app.store().newestFirst();
            if (options.json()) {
                console.say(ReportJson.pretty(Map.of(
                        "sessions",
                        sessions.stream().map(SessionsCommand::document).toList())));
            } else if (sessions.isEmpty()) {
                console.say(Messages.text("sessions.none"));
            } else {
                sessions.forEach(session -> say(session, sessions));
            }
            return 0;
        }
    }

    private static Map<String, Object> document(SessionSummary session) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", session.id());
        document.put("type", session.type());
        document.put("kind", session.kind());
        document.put("title", session.title());
        document.put("startedAt", session.startedAt());
        document.put("durationMs", session.durationMs());
        document.put("status", session.status());
        document.put("transcript", session.transcript());
        document.put("tags", session.tags());
        return document;
    }

    /** A session on its line, the rounds of a loop below it in their order. */
    private void say(SessionSummary session, List<SessionSummary> all) {
        boolean isBelow = LoopPart.loopOf(session.id())
                .filter(loop -> all.stream().anyMatch(other -> other.id().equals(loop)))
                .isPresent();
        if (isBelow) {
            return;
        }
        console.say(line(session));
        all.stream()
                .filter(part ->
                        LoopPart.loopOf(part.id()).filter(session.id()::equals).isPresent())
                .sorted(Comparator.comparing(SessionSummary::startedAt).thenComparing(SessionSummary::id))
                .forEach(part -> console.say("  " + line(part)));
    }

    private static String line(SessionSummary session) {
        return Messages.text(
                "sessions.line",
                session.id(),
                startOf(session),
                whatOf(session),
                Times.clock(session.durationMs()),
                session.title(),
                Messages.text("sessions.status." + session.status().name()),
                Messages.text("sessions.transcript." + session.transcript().name()),
                session.tags().isEmpty() ? "" : Messages.text("sessions.tags", String.join(", ", session.tags())));
    }

    /** The day and the minute where it was recorded. */
    private static String startOf(SessionSummary session) {
        return OffsetDateTime.parse(session.startedAt()).format(STARTED);
    }

    /** Its type, and its kind where that says more. */
    private static String whatOf(SessionSummary session) {
        String type = Messages.text("type." + session.type().name());
        return session.kind().equals(type) ? type : Messages.text("sessions.kind", type, session.kind());
    }
}
