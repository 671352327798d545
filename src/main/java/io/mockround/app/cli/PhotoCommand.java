package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.report.Notes;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "photo",
        description = {
            "Keep a picture of the board or page that was drawn with its session.",
            "JPEG or PNG, at most 10 MB. A copy is taken; it is deleted with the session."
        })
final class PhotoCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, the beginning of it, or latest.")
    private String id;

    @Parameters(index = "1", paramLabel = "FILE", arity = "0..1", description = "The picture.")
    private Path file;

    @Option(names = "--remove", description = "Delete the picture.")
    private boolean remove;

    PhotoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if ((file == null) != remove) {
            throw new ParameterException(spec.commandLine(), Messages.text("usage.photo"));
        }
        try (AppContext app = options.open()) {
            SessionReport found = SessionLookup.find(app.store(), id);
            String session = found.session().id();
            SessionReport report =
                    remove ? app.notes().withoutPhoto(session) : app.notes().photo(session, file);
            if (options.json()) {
                Map<String, Object> document = new LinkedHashMap<>();
                document.put("session", session);
                document.put("photo", report.notes().or(Notes.NONE).photo().orNull());
                console.say(ReportJson.pretty(document));
            } else {
                console.say(Messages.text(
                        remove ? "photo.removed" : "photo.kept",
                        report.session().title()));
            }
            return 0;
        }
    }
}
