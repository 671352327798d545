package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.export.Export;
import io.mockround.messages.Messages;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
            boolean hasAudio = withAudio
                    && report.session().isRecorded()
                    && Files.exists(Path.of(report.session().audio()));
            if (withAudio && !hasAudio) {
                console.note(Messages.text("export.noAudio", report.session().title()));
            }
            if (report.session().isRecorded() && !report.transcript().isDone() && format != Export.JSON) {
                console.note(Messages.text("export.noWords", report.session().title()));
            }
            Map<String, String> written = new LinkedHashMap<>();
            written.put("exported", out.toAbsolutePath().normalize().toString());
            if (hasAudio) {
                written.put(
                        "audio",
                        app.exports().writeWithAudio(report, format, out).toString());
            } else {
                app.exports().write(report, format, out);
            }
            if (options.json()) {
                console.say(ReportJson.pretty(written));
            } else {
                console.say(Messages.text("export.done", report.session().title(), written.get("exported")));
                if (hasAudio) {
                    console.say(Messages.text("export.audio", written.get("audio")));
                }
            }
            return 0;
        }
    }
}
