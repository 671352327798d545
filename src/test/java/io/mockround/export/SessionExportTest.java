package io.mockround.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.files.DataFolder;
import io.mockround.report.SessionReport;
import io.mockround.review.TakePeaks;
import io.mockround.support.Reports;
import io.mockround.support.SoundInMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session of fifteen minutes, so long that its outline is told of while it is read. */
class SessionExportTest {

    private static final int MINUTES = 15;

    @TempDir
    private Path temp;

    private final List<Path> read = new ArrayList<>();
    private final List<Double> told = new ArrayList<>();
    private SessionExport export;
    private SessionReport report;
    private Path page;

    @BeforeEach
    void begin() throws IOException {
        DataFolder data = DataFolder.open(temp.resolve("data"));
        SessionReport memo = Reports.memo("memo-1", "2026-11-18T08:05:00+01:00", 2.2);
        Path take = Files.write(data.take("memo-1"), new byte[100]);
        report = Reports.edited(
                memo,
                document -> document.withObject("/session")
                        .put("audio", take.toString())
                        .put("durationMs", MINUTES * 60_000));
        export = new SessionExport(new TakePeaks(data, file -> {
            read.add(file);
            return new SoundInMemory(new short[MINUTES * 60 * 16_000]).open(file);
        }));
        page = temp.resolve("memo.html");
    }

    @Test
    void tellsHowMuchOfTheRecordingItHasLookedThrough() {
        export.write(report, Export.HTML, page, told::add);

        assertThat(told).startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(3).isSorted();
        assertThat(page).content().contains("class=\"wave\"");
    }

    @Test
    void leavesThePageThatWasThereWhereItIsCalledOffWhileItReads() throws IOException {
        Files.writeString(page, "the page of yesterday");

        assertThatThrownBy(() -> export.write(report, Export.HTML, page, share -> {
                    if (share > 0.3) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(page).hasContent("the page of yesterday");
        assertThat(temp).isDirectoryNotContaining(path -> path.toString().endsWith(".next"));
    }

    @Test
    void readsTheRecordingOnceForAllPagesOfIt() {
        export.write(report, Export.HTML, page);
        String first = content();
        export.write(report, Export.HTML, page);

        assertThat(read).hasSize(1);
        assertThat(content()).isEqualTo(first);
    }

    private String content() {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
