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

@Command(name = "delete", description = "Remove a session: its audio and everything the history holds of it.")
final class DeleteCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Parameters(paramLabel = "ID", description = "The session's id, or the beginning of it.")
    private String id;

    DeleteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            SessionReport report = SessionLookup.findNamed(app.store(), id);
            String deleted = report.session().id();
            app.deletion().delete(deleted);
            console.say(
                    options.json()
                            ? ReportJson.pretty(Map.of("deleted", deleted))
                            : Messages.text("delete.done", report.session().title(), deleted));
            return 0;
        }
    }
}
