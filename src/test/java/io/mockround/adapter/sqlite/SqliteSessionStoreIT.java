package io.mockround.adapter.sqlite;

import static io.mockround.support.ExchangeParts.about;
import static io.mockround.support.ExchangeParts.exchange;
import static io.mockround.support.ExchangeParts.repeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.history.MetricPoint;
import io.mockround.history.PastExchanges;
import io.mockround.history.SessionFilter;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionSummary;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.PromptPart;
import io.mockround.report.SessionReport.Type;
import io.mockround.round.Question.Origin;
import io.mockround.support.Reports;
import io.mockround.support.Sessions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real SQLite in a real file. */
class SqliteSessionStoreIT {

    private static final int OPENERS = 8;

    @TempDir
    private Path temp;

    private Path file() {
        return temp.resolve("mockround.db");
    }

    @Test
    void findsAfterReopeningWhatItKept() {
        SessionReport report = Reports.memo("a", "2026-11-20T10:00:00Z", 3.5);
        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            store.keep(report);
        }
        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            assertThat(store.find("a")).contains(report);
            assertThat(store.find("b")).isEmpty();
        }
    }

    @Test
    void isMadeOnceHoweverManyOpenItAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(OPENERS);
        try {
            for (int i = 0; i < 20; i++) {
                Path file = temp.resolve("at-once-" + i + ".db");
                CyclicBarrier together = new CyclicBarrier(OPENERS);
                List<Future<Integer>> sessions = threads.invokeAll(Collections.nCopies(OPENERS, () -> {
                    together.await();
                    try (SqliteSessionStore store = SqliteSessionStore.open(file)) {
                        return store.newestFirst().size();
                    }
                }));
                for (Future<Integer> found : sessions) {
                    assertThat(found.get()).isZero();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void listsNewestFirstAcrossTimeZones() {
        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            store.keep(Reports.memo("morning", "2026-11-20T09:00:00+09:00", 1));
            store.keep(Reports.memo("later", "2026-11-20T01:00:00Z", 2));
            store.keep(Reports.memo("latest", "2026-11-20T00:30:00-08:00", 3));

            assertThat(store.newestFirst())
                    .extracting(SessionSummary::id)
                    .containsExactly("latest", "later", "morning");
            assertThat(store.series("fillersPerMinute", SessionFilter.ofKind("memo")))
                    .extracting(MetricPoint::value)
                    .containsExactly(1.0, 2.0, 3.0);
            assertThat(store.series("fillersPerMinute", SessionFilter.ofKind("coding")))
                    .isEmpty();
        }
    }

    @Test
    void replacesAReportWithoutDoublingItsMetrics() {
        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            store.keep(Reports.memo("a", "2026-11-20T10:00:00Z", 1));
            store.keep(Reports.memo("a", "2026-11-20T10:00:00Z", 2));

            assertThat(store.newestFirst()).hasSize(1);
            assertThat(store.series("fillersPerMinute", SessionFilter.ALL))
                    .extracting(MetricPoint::value)
                    .containsExactly(2.0);
        }
    }

    @Test
    void knowsAContentOnlyOnceItsReportIsKept() {
        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            store.begin(start("a", null, "cafe"));
            assertThat(store.importedFrom("cafe")).isEmpty();

            store.keep(Reports.memo("a", "2026-11-20T10:00:00Z", 1));
            assertThat(store.importedFrom("cafe")).contains("a");
            assertThat(store.importedFrom("beef")).isEmpty();
        }
    }

    @Test
    void listsWhatWasBegunAndNeverKeptOldestFirst() {
        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            SessionStart round = new SessionStart(
                    "round",
                    Type.ROUND,
                    "system-design",
                    "Build cache",
                    OffsetDateTime.parse("2026-11-20T11:00:00+02:00"),
                    "storage/build-cache",
                    null);
            store.begin(start("later", null, "cafe"));
            store.begin(round);
            store.begin(start("kept", null, "beef"));
            store.keep(Reports.memo("kept", "2026-11-20T10:00:00Z", 1));

            assertThat(store.neverKept()).containsExactly(round, start("later", null, "cafe"));
        }
    }

    @Test
    void findsTheRoundsThatBeganWithAPromptOfOneDeckOldestFirst() {
        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            store.begin(start("later", "stories/outage", null));
            store.begin(new SessionStart(
                    "earlier",
                    Type.ROUND,
                    "behavioural",
                    "Launch",
                    OffsetDateTime.parse("2025-01-01T11:00:00+02:00"),
                    "stories/launch",
                    null));
            store.begin(start("other", "stories-of-others/outage", null));
            store.begin(start("memo", null, null));
            store.begin(start("unkept", "stories/outage", null));
            store.keep(Reports.memo("later", "2026-11-20T10:00:00Z", 1));
            store.keep(Reports.memo("earlier", "2026-11-19T10:00:00Z", 1));
            store.keep(Reports.memo("other", "2026-11-18T10:00:00Z", 1));
            store.keep(Reports.memo("memo", "2026-11-17T10:00:00Z", 1));

            assertThat(store.askedFrom("stories"))
                    .extracting(report -> report.session().id())
                    .containsExactly("earlier", "later");
        }
    }

    @Test
    void remembersAPromptFromTheMomentItWasGiven() {
        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            store.begin(start("a", "storage/build-cache", null));

            assertThat(store.promptsGiven()).containsExactly(Map.entry("storage/build-cache", 1));
            assertThat(store.newestFirst()).isEmpty();
        }
    }

    @Test
    void countsEveryPromptGivenAlsoThoseAskedInTheCourseOfARound() {
        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            store.begin(start("a", "storage/cache", null));
            store.keep(Sessions.round(
                    "a",
                    "2026-11-20T18:00:00+01:00",
                    about(new PromptPart("cache", "Cache"), 1, Origin.PROMPT, "Design a cache.", Outcome.HELD),
                    about(new PromptPart("queue", "Queue"), 2, Origin.PROMPT, "Design a queue.", Outcome.HELD),
                    about(new PromptPart("queue", "Queue"), 3, Origin.FOLLOW_UP, "What fails?", Outcome.HELD)));
            store.begin(start("b", "storage/queue", null));
            store.keep(Reports.memo("memo", "2026-11-20T18:00:00+01:00", 1));

            assertThat(store.promptsGiven()).isEqualTo(Map.of("storage/cache", 1, "storage/queue", 2));
        }
    }

    @Test
    void givesTheExchangesOfRoundsSinceAnInstantTheOldestRoundFirst() {
        ExchangePart lost = exchange(1, Origin.FOLLOW_UP, "What fails?", Outcome.OVERRAN);
        ExchangePart again = repeat(1, "About “Cache”: What fails?", Outcome.HELD, "old", 1);
        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            store.keep(Sessions.round("new", "2026-11-20T18:00:00+01:00", again));
            store.keep(Sessions.round("old", "2026-11-18T18:00:00+01:00", lost));
            store.keep(Sessions.round("older", "2026-11-10T18:00:00+01:00", lost));
            store.keep(Reports.memo("memo", "2026-11-20T18:00:00+01:00", 1));

            assertThat(store.exchangesSince(Instant.parse("2026-11-18T17:00:00Z")))
                    .containsExactly(
                            new PastExchanges("old", "2026-11-18T18:00:00+01:00", List.of(lost)),
                            new PastExchanges("new", "2026-11-20T18:00:00+01:00", List.of(again)));
            assertThat(store.exchangesSince(Instant.parse("2026-11-18T17:00:00.001Z")))
                    .extracting(PastExchanges::session)
                    .containsExactly("new");
        }
    }

    @Test
    void leavesNoTraceOfADeletedSessionInItsBytes() throws IOException {
        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            store.keep(Reports.memo("secret-session-id", "2026-11-20T10:00:00Z", 1));
            store.keep(Reports.memo("other", "2026-11-20T10:00:00Z", 1));
            assertThat(bytesOfAllFiles()).contains("secret-session-id");

            store.delete("secret-session-id");

            assertThat(bytesOfAllFiles()).contains("other").doesNotContain("secret-session-id");
        }
    }

    @Test
    void comparesWithEarlierSessionsOfTheSameKindAndAnalysisThatWereNotAbandoned() {
        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            SessionReport now = Reports.memo("now", "2026-11-20T10:00:00Z", 9);
            store.keep(now);
            store.keep(Reports.memo("before", "2026-11-19T10:00:00Z", 2));
            store.keep(Reports.memo("longBefore", "2026-11-01T10:00:00Z", 1));
            store.keep(Reports.memo("after", "2026-11-21T10:00:00Z", 3));
            store.keep(Reports.edited(
                    Reports.memo("abandoned", "2026-11-18T10:00:00Z", 4),
                    report -> report.withObject("/session").put("status", "abandoned")));
            store.keep(Reports.edited(
                    Reports.memo("otherKind", "2026-11-18T10:00:00Z", 5),
                    report -> report.withObject("/session").put("kind", "coding")));
            store.keep(Reports.edited(
                    Reports.memo("olderAnalysis", "2026-11-18T10:00:00Z", 6),
                    report -> report.put("analysisVersion", 0)));

            assertThat(store.before(now, "fillersPerMinute", 10)).containsExactly(2.0, 1.0);
            assertThat(store.before(now, "fillersPerMinute", 1)).containsExactly(2.0);
            assertThat(store.analysedBefore(1)).containsExactly("olderAnalysis");
            assertThat(store.series("fillersPerMinute", SessionFilter.ofKind("memo")))
                    .extracting(MetricPoint::id)
                    .doesNotContain("olderAnalysis");
        }
    }

    @Test
    void writesAheadOfTheDatabaseAndChecksKeys() throws SQLException {
        SqliteSessionStore.open(file()).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            try (ResultSet mode = statement.executeQuery("PRAGMA journal_mode")) {
                assertThat(mode.getString(1)).isEqualTo("wal");
            }
            try (ResultSet version = statement.executeQuery("PRAGMA user_version")) {
                assertThat(version.getInt(1)).isEqualTo(SqliteDatabase.VERSION);
            }
        }
    }

    @Test
    void leavesADatabaseOfANewerVersionAsItIs() throws Exception {
        SqliteSessionStore.open(file()).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(file());

        assertThatThrownBy(() -> SqliteSessionStore.open(file()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(new Problem.DatabaseNewer(file(), 99, SqliteDatabase.VERSION)));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void saysThatAFileIsNoDatabase() throws IOException {
        Files.writeString(file(), "this is no database, whatever its name says; it is only text ".repeat(40));

        assertThatThrownBy(() -> SqliteSessionStore.open(file()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(Problem.DatabaseUnusable.class));
    }

    private static SessionStart start(String id, String prompt, String digest) {
        return new SessionStart(
                id, Type.MEMO, "memo", "t", OffsetDateTime.parse("2026-11-20T10:00:00Z"), prompt, digest);
    }

    private String bytesOfAllFiles() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(temp)) {
            for (Path each : files.toList()) {
                all.append(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
