package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "note", description = "Say how a session went; what is left out stays as it was.")
final class LogNoteCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Mixin
    private Told told;

    @Parameters(paramLabel = "ID", description = "The session's id, the beginning of it, or latest.")
    private String id;

    LogNoteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            SessionReport report = SessionLookup.find(app.store(), id);
            String session = report.session().id();
            app.notes().went(session, told.result(), told.failureMode(), told.insight());
            console.say(
                    options.json()
                            ? ReportJson.pretty(Map.of("noted", session))
                            : Messages.text("log.noted", report.session().title()));
            return 0;
        }
    }
}
