package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.export.Export;
import io.mockround.messages.Messages;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Write a session to a file for other programs.")
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Parameters(paramLabel = "ID", description = "The session's id, the beginning of it, or latest.")
    private String id;

    @Option(
            names = "--format",
            paramLabel = "F",
            required = true,
            description = "One of ${COMPLETION-CANDIDATES}. audacity is a label track.")
    private Export format;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file; replaced if it is there.")
    private Path out;

    @Option(
            names = "--with-audio",
            description = "Put a copy of the recording beside it, where an html export plays it.")
    private boolean withAudio;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            SessionReport report = SessionLookup.find(app.store(), id);
            Path written = out.toAbsolutePath().normalize();
            app.exports().write(report, format, out);
            if (withAudio && !report.session().isRecorded()) {
                console.note(Messages.text("export.noAudio", report.session().title()));
            } else if (withAudio) {
                app.exports().copyAudio(report, out);
            }
            console.say(
                    options.json()
                            ? ReportJson.pretty(Map.of("exported", written.toString()))
                            : Messages.text("export.done", report.session().title(), written));
            return 0;
        }
    }
}
