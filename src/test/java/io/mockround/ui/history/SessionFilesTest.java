package io.mockround.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.export.Export;
import io.mockround.export.SessionExport;
import io.mockround.files.DataFolder;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.review.TakePeaks;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Sessions;
import io.mockround.ui.common.LongWork;
import io.mockround.ui.common.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFilesTest {

    @TempDir
    private Path temp;

    private final NavigatorLog navigator = new NavigatorLog();
    private final InMemorySessionStore store = new InMemorySessionStore();

    /** The status during which the person stops it. */
    private String stopAt = "";

    private LongWork work;
    private SessionFiles files;
    private List<HistoryRow> rows;
    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        Sessions.weeks(store);
        rows = store.newestFirst().stream().limit(4).map(HistoryRow::of).toList();
        folder = Files.createDirectory(temp.resolve("written"));
        TakePeaks none = new TakePeaks(DataFolder.open(temp.resolve("data")), take -> {
            throw new AssertionError("no recording is there");
        });
        work = new LongWork(new Work(Runnable::run, Runnable::run), Runnable::run, navigator);
        work.statusProperty().addListener((value, before, now) -> {
            if (!stopAt.isEmpty() && now.startsWith(stopAt)) {
                work.stop();
            }
        });
        files = new SessionFiles(store, new SessionExport(none), work, navigator);
    }

    @Test
    void whatWasWrittenBeforeItWasStoppedStaysWhole() {
        stopAt = "Writing 3 of 4";

        write();

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(name(0), name(1));
        assertThat(folder.resolve(name(1))).content().startsWith("{").endsWith("}\n");
        assertThat(navigator.notes)
                .containsExactly("Stopped. 2 of 4 files were written to " + folder + "; they are whole and stay.");
    }

    @Test
    void whatIsStoppedAtTheFirstLeavesNothing() {
        stopAt = "Writing 1 of 4";

        write();

        assertThat(folder).isEmptyDirectory();
        assertThat(navigator.notes).containsExactly("Stopped. Nothing was written or changed.");
    }

    @Test
    void aFailureSaysHowManyWereWrittenBefore() throws IOException {
        Files.createDirectories(folder.resolve(name(1)).resolve("in the way"));

        write();

        assertThat(navigator.told)
                .singleElement()
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOfSatisfying(Problem.ExportsEnded.class, ended -> {
                            assertThat(ended.written()).isEqualTo(1);
                            assertThat(ended.of()).isEqualTo(4);
                            assertThat(ended.why()).isInstanceOf(Problem.ExportUnwritable.class);
                        }));
        assertThat(folder.resolve(name(0))).isNotEmptyFile();
        assertThat(folder.resolve(name(2))).doesNotExist();
    }

    @Test
    void aFailureOfTheFirstIsToldAsItIs() throws IOException {
        Files.createDirectories(folder.resolve(name(0)).resolve("in the way"));

        write();

        assertThat(navigator.told)
                .singleElement()
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(Problem.ExportUnwritable.class));
    }

    private void write() {
        files.write(
                rows,
                Export.JSON,
                rows.stream()
                        .map(row -> folder.resolve(SessionFiles.nameOf(row, Export.JSON)))
                        .toList());
    }

    private String name(int row) {
        return SessionFiles.nameOf(rows.get(row), Export.JSON);
    }
}
