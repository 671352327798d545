package io.mockround.export;

import io.mockround.analysis.Peaks;
import io.mockround.files.ChosenFile;
import io.mockround.notes.BoardPhoto;
import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioFile;
import io.mockround.recording.PcmStream;
import io.mockround.report.Notes;
import io.mockround.report.SessionReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Writes sessions to files for other programs. Reads the whole recording where the format shows it: not for the FX thread. */
public final class SessionExport {

    /** As many as a screen has room for. */
    private static final int COLUMNS = 1_200;

    private final AudioFile audioFiles;

    public SessionExport(AudioFile audioFiles) {
        this.audioFiles = audioFiles;
    }

    /**
     * Writes the session in a format; a file of this name is replaced, whole.
     *
     * @throws ProblemException when it cannot be written; what was there before still is
     */
    public void write(SessionReport report, Export format, Path out) {
        write(report, format, out, audioBeside(out));
    }

    /**
     * As {@link #write(SessionReport, Export, Path)}, with a copy of the recording beside it, where its page plays it. Nothing that lies there is
     * replaced: the copy then has a number.
     *
     * @return where the copy is
     * @throws ProblemException when one of them cannot be written
     */
    public Path writeWithAudio(SessionReport report, Export format, Path out) {
        Path copy = ChosenFile.copyBeside(Path.of(report.session().audio()), audioBeside(out), out);
        write(report, format, out, copy);
        return copy;
    }

    private String text(SessionReport report, Export format, Path audio) {
        return format.write(
                report,
                format.hasPicture() ? loudness(report) : List.of(),
                String.valueOf(audio.getFileName()),
                format.hasPicture() ? photo(report) : "");
    }

    private void write(SessionReport report, Export format, Path out, Path audio) {
        ChosenFile.write(out, text(report, format, audio).getBytes(StandardCharsets.UTF_8));
    }

    /** The recording's name beside the export: the same, with its own ending. */
    private static Path audioBeside(Path out) {
        Path written = out.toAbsolutePath().normalize();
        String name = String.valueOf(written.getFileName());
        return written.resolveSibling(name.replaceFirst("\\.[^.]+$", "") + ".wav");
    }

    /** A recording that is gone leaves the page without its picture. */
    private List<Double> loudness(SessionReport report) {
        if (!report.session().isRecorded()) {
            return List.of();
        }
        Path take = Path.of(report.session().audio());
        if (Files.notExists(take)) {
            return List.of();
        }
        try (PcmStream stream = audioFiles.open(take)) {
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
}
