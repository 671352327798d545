package io.mockround.export;

import io.mockround.analysis.Peaks;
import io.mockround.files.ChosenFile;
import io.mockround.notes.BoardPhoto;
import io.mockround.problem.ProblemException;
import io.mockround.report.Notes;
import io.mockround.report.SessionReport;
import io.mockround.review.TakePeaks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/** Writes sessions to files for other programs. Reads the whole recording where the format shows it: not for the FX thread. */
public final class SessionExport {

    /** As many as a screen has room for. */
    private static final int COLUMNS = 1_200;

    private final TakePeaks outlines;

    public SessionExport(TakePeaks outlines) {
        this.outlines = outlines;
    }

    /**
     * Writes the session in a format; a file of this name is replaced, whole.
     *
     * @throws ProblemException when it cannot be written; what was there before still is
     */
    public void write(SessionReport report, Export format, Path out) {
        write(report, format, out, share -> {});
    }

    /**
     * The same.
     *
     * @param told how much of it is done, 0 to 1, at least twice; may throw {@code CancellationException} to call it off: nothing is written then
     */
    public void write(SessionReport report, Export format, Path out, DoubleConsumer told) {
        write(report, format, out, audioBeside(out), told);
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
        write(report, format, out, copy, share -> {});
        return copy;
    }

    private void write(SessionReport report, Export format, Path out, Path audio, DoubleConsumer told) {
        told.accept(0);
        String text = format.write(
                report,
                format.hasPicture() ? loudness(report, told) : List.of(),
                String.valueOf(audio.getFileName()),
                format.hasPicture() ? photo(report) : "");
        told.accept(1);
        ChosenFile.write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The recording's name beside the export: the same, with its own ending. */
    private static Path audioBeside(Path out) {
        Path written = out.toAbsolutePath().normalize();
        String name = String.valueOf(written.getFileName());
        return written.resolveSibling(name.replaceFirst("\\.[^.]+$", "") + ".wav");
    }

    /** A recording that is gone leaves the page without its picture. */
    private List<Double> loudness(SessionReport report, DoubleConsumer told) {
        if (!report.session().isRecorded()) {
            return List.of();
        }
        Path take = Path.of(report.session().audio());
        if (Files.notExists(take)) {
            return List.of();
        }
        double wholeMs = Math.max(1, report.session().durationMs());
        Peaks peaks = outlines.of(
                report.session().id(), take, soFar -> told.accept(Math.min(1, soFar.durationMs() / wholeMs)));
        double stretchMs = (double) peaks.durationMs() / COLUMNS;
        return IntStream.range(0, COLUMNS)
                .mapToObj(i -> peaks.loudest(Math.round(i * stretchMs), Math.round((i + 1) * stretchMs)))
                .toList();
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
