package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.Words;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "rename", description = "Give a session a title of your own; it keeps it through every analysis.")
final class RenameCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, the beginning of it, or latest.")
    private String id;

    @Parameters(index = "1", paramLabel = "TITLE", description = "Such as \"Acme warm-up\".")
    private String title;

    RenameCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Words.tidy(title).isEmpty()) {
            throw new ParameterException(spec.commandLine(), Messages.text("usage.title"));
        }
        if (Words.lengthOf(title) > Words.MOST_IN_TITLE) {
            throw new ParameterException(
                    spec.commandLine(),
                    Messages.text("problem.titleTooLong", Words.MOST_IN_TITLE, Words.lengthOf(title)));
        }
        try (AppContext app = options.open()) {
            SessionReport before = SessionLookup.find(app.store(), id);
            SessionReport now = app.notes().rename(before.session().id(), title);
            console.say(
                    options.json()
                            ? ReportJson.pretty(Map.of(
                                    "renamed",
                                    now.session().id(),
                                    "title",
                                    now.session().title()))
                            : Messages.text(
                                    "rename.done",
                                    before.session().title(),
                                    now.session().title()));
            return 0;
        }
    }
}
