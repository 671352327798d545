package io.mockround.app.cli;

import io.mockround.analysis.Peaks;
import io.mockround.app.AppContext;
import io.mockround.export.Export;
import io.mockround.files.IoReason;
import io.mockround.files.OwnerOnly;
import io.mockround.files.WholeFile;
import io.mockround.messages.Messages;
import io.mockround.notes.BoardPhoto;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.PcmStream;
import io.mockround.report.Notes;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Write a session to a file for other programs.")
final class ExportCommand implements Callable<Integer> {

    /** As many as a screen has room for. */
    private static final int COLUMNS = 1_200;

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
            write(format.write(
                    report,
                    format.hasPicture() ? loudness(app, report) : List.of(),
                    beside(written),
                    format.hasPicture() ? photo(report) : ""));
            if (withAudio && !report.session().isRecorded()) {
                console.note(Messages.text("export.noAudio", report.session().title()));
            } else if (withAudio) {
                copyAudio(report, written.resolveSibling(beside(written)));
            }
            console.say(
                    options.json()
                            ? ReportJson.pretty(Map.of("exported", written.toString()))
                            : Messages.text("export.done", report.session().title(), written));
            return 0;
        }
    }

    /** The recording's name beside the export: the same, with its own ending. */
    private static String beside(Path written) {
        return written.getFileName().toString().replaceFirst("\\.[^.]+$", "") + ".wav";
    }

    /** A recording that is gone leaves the page without its picture. */
    private static List<Double> loudness(AppContext app, SessionReport report) {
        if (!report.session().isRecorded()) {
            return List.of();
        }
        Path take = Path.of(report.session().audio());
        if (Files.notExists(take)) {
            return List.of();
        }
        try (PcmStream stream = app.audioFiles().open(take)) {
            Peaks peaks = Peaks.read(stream);
            double stretchMs = (double) peaks.durationMs() / COLUMNS;
            return IntStream.range(0, COLUMNS)
                    .mapToObj(i -> peaks.loudest(Math.round(i * stretchMs), Math.round((i + 1) * stretchMs)))
                    .toList();
        }
    }

    /** What was drawn; empty where there is no picture, or it is gone. */
    private static String photo(SessionReport report) {
        return report.notes()
                .or(Notes.NONE)
                .photo()
                .map(Path::of)
                .map(file -> Files.exists(file) ? BoardPhoto.read(file).dataAddress() : "")
                .or("");
    }

    private static void copyAudio(SessionReport report, Path copy) {
        try {
            OwnerOnly.createFile(copy);
            Files.copy(
                    Path.of(report.session().audio()),
                    copy,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new ProblemException(new Problem.ExportUnwritable(copy, IoReason.of(e)), e);
        }
    }

    private void write(String text) {
        try {
            WholeFile.replace(out.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProblemException(new Problem.ExportUnwritable(out, IoReason.of(e)), e);
        }
    }
}
