package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.sqlite.SqliteSessionStore;
import io.mockround.analysis.Analysis;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Reports;
import io.mockround.support.Sessions;
import io.mockround.ui.attempts.AttemptsViewModel;
import io.mockround.ui.common.LongWork;
import io.mockround.ui.common.Work;
import io.mockround.ui.trends.FilterChoice;
import io.mockround.ui.trends.Range;
import io.mockround.ui.trends.TrendsViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window writes is what the command line prints, byte for byte. */
class SameNumbersIT {

    private static final Work HERE = new Work(Runnable::run, Runnable::run);

    @TempDir
    private Path temp;

    private final NavigatorLog navigator = new NavigatorLog();
    private final LongWork writing = new LongWork(HERE, never -> {}, navigator);

    private Path data() {
        return temp.resolve("data");
    }

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(data());
        InMemorySessionStore plain = new InMemorySessionStore();
        Sessions.weeksOfWords(plain);
        try (SqliteSessionStore store = SqliteSessionStore.open(data().resolve("mockround.db"))) {
            plain.newestFirst().stream()
                    .map(session -> plain.find(session.id()).orElseThrow())
                    .map(report -> Reports.edited(report, its -> its.put("analysisVersion", Analysis.VERSION)))
                    .forEach(store::keep);
        }
    }

    @Test
    void ofTrendsWhateverIsFiltered() throws IOException {
        assertThat(written(model -> {})).isEqualTo(printed("trends", "--csv"));
        assertThat(written(model -> choose(model, "behavioural")))
                .isEqualTo(printed("trends", "--csv", "--kind", "behavioural"));
        assertThat(written(model -> model.filters().range().set(Range.LAST_10)))
                .isEqualTo(printed("trends", "--csv", "--last", "10"));
        assertThat(written(model -> {
                    model.filters().range().set(Range.DAYS);
                    model.filters().from().set(LocalDate.parse("2026-11-01"));
                    model.filters().to().set(LocalDate.parse("2026-11-13"));
                }))
                .isEqualTo(printed("trends", "--csv", "--from", "2026-11-01", "--to", "2026-11-13"))
                .isNotEqualTo(printed("trends", "--csv"));
    }

    @Test
    void ofAttempts() throws IOException {
        Path file = temp.resolve("attempts.csv");
        Path timeline = temp.resolve("timeline.csv");
        try (SqliteSessionStore store = SqliteSessionStore.open(data().resolve("mockround.db"))) {
            AttemptsViewModel model = AttemptsViewModel.at("build-cache", store, HERE, writing, navigator);
            model.load();
            model.writeTable(file);
            model.writeTimeline(timeline);
        }

        assertThat(Files.readString(file)).isEqualTo(printed("attempts", "build-cache", "--csv"));
        assertThat(Files.readString(timeline))
                .isEqualTo(printed("attempts", "build-cache", "--timeline", "--csv"))
                .contains(",answer,", ",filler,");
    }

    private static void choose(TrendsViewModel model, String kind) {
        FilterChoice wanted = model.filters().kinds().stream()
                .filter(choice -> kind.equals(choice.id()))
                .findFirst()
                .orElseThrow();
        model.filters().kind().set(wanted);
    }

    private String written(Consumer<TrendsViewModel> filter) throws IOException {
        Path file = temp.resolve("trends.csv");
        try (SqliteSessionStore store = SqliteSessionStore.open(data().resolve("mockround.db"))) {
            TrendsViewModel model =
                    new TrendsViewModel(store, () -> LocalDate.parse("2026-11-20"), HERE, writing, navigator);
            model.load();
            filter.accept(model);
            model.writeTable(file);
        }
        assertThat(navigator.told).isEmpty();
        return Files.readString(file);
    }

    private String printed(String... command) {
        Object[] words = new Object[command.length + 2];
        System.arraycopy(command, 0, words, 0, command.length);
        words[command.length] = "--data";
        words[command.length + 1] = data();
        return Cli.run(words).out();
    }
}
