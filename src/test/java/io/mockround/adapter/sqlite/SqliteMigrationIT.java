package io.mockround.adapter.sqlite;

import static io.mockround.support.ExchangeParts.exchange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.files.OwnerOnly;
import io.mockround.history.MetricPoint;
import io.mockround.history.SearchHit;
import io.mockround.history.SessionFilter;
import io.mockround.history.SessionSummary;
import io.mockround.practice.LogLine;
import io.mockround.problem.ProblemException;
import io.mockround.report.Notes;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.round.Question.Origin;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Reports;
import io.mockround.support.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every schema there ever was, filled as the program of its time filled it, opened by this one. */
class SqliteMigrationIT {

    /** The first one with a practice log. */
    private static final int WITH_LOG = 3;

    /** The first one whose reports hold what the log says of them. */
    private static final int WITH_NOTES = 6;

    /** The last one that did not search titles and tags. */
    private static final int BEFORE_TITLES = 7;

    private static final SessionReport ROUND = Reports.withTranscript(
            Sessions.round(
                    "a", "2026-11-20T18:00:00+01:00", exchange(1, Origin.PROMPT, "Design a cache.", Outcome.OVERRAN)),
            Transcript.done(List.of(new Word("the", 0, 100, 1), new Word("queue", 500, 900, 1))));

    private static final SessionReport NOTED =
            ROUND.withNotes(Notes.of(Result.NOT_SOLVED, FailureMode.COULD_NOT_EXPLAIN, "Draw it"));

    @TempDir
    private Path temp;

    private Path file() {
        return temp.resolve("mockround.db");
    }

    static IntStream earlierVersions() {
        return IntStream.range(1, SqliteDatabase.VERSION);
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void bringsAHistoryOfAnyVersionToThisOne(int version) throws Exception {
        make(version, ReportJson.compact(ROUND));

        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            SessionReport expected = version < WITH_LOG ? ROUND : NOTED;
            assertThat(store.find("a")).contains(expected);
            assertThat(store.neverKept()).hasSize(1);
            assertThat(store.newestFirst())
                    .as("listed as it is when it is kept")
                    .containsExactly(SessionSummary.of(expected));
            assertThat(SessionSummary.of(expected).standing().gates()).isEqualTo(1);
            assertThat(store.search("queue")).extracting(SearchHit::atMs).containsExactly(500L);
            assertThat(store.search("draw"))
                    .extracting(SearchHit::snippet)
                    .isEqualTo(version < WITH_LOG ? List.of() : List.of("Draw it"));
            SessionFilter template = new SessionFilter("system-design", "build-cache", "system-design", null, null);
            assertThat(store.series("fillersPerMinute", template))
                    .extracting(MetricPoint::value)
                    .containsExactly(1.6);
            assertThat(store.fillers(template)).singleElement().satisfies(point -> {
                assertThat(point.times()).containsEntry("um", 1);
                assertThat(point.speakingMs()).isEqualTo(ROUND.session().speakingMs());
            });
            assertThat(store.gates(template))
                    .singleElement()
                    .satisfies(gate -> assertThat(gate.overran()).isEqualTo(1));
            assertThat(store.practice().log(prompt -> ""))
                    .extracting(LogLine::insight)
                    .isEqualTo(version < WITH_LOG ? List.of("") : List.of("Draw it"));

            assertThat(store.keep(ROUND)).as("kept again, as by a new analysis").isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("earlierVersions")
    void makesACopyFirstThatTheEarlierProgramCanStillRead(int version) throws Exception {
        make(version, ReportJson.compact(ROUND));
        SqliteSessionStore.open(file()).close();

        Path copy = temp.resolve("backups").resolve("mockround-before-" + (version + 1) + ".db");
        assertThat(OwnerOnly.isPrivate(copy)).isTrue();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement statement = connection.createStatement()) {
            PackedText.teach(connection);
            assertThat(number(statement, "PRAGMA user_version")).isEqualTo(version);
            assertThat(number(statement, "SELECT count(*) FROM session")).isEqualTo(2);
            String report = version == 1 ? "report" : "inflate(report)";
            try (ResultSet row = statement.executeQuery("SELECT " + report + " FROM session WHERE id = 'a'")) {
                assertThat(ReportJson.read(row.getString(1))).isEqualTo(version < WITH_NOTES ? ROUND : NOTED);
            }
        }
    }

    @Test
    void titlesAndTagsOfBeforeAreFound() throws Exception {
        make(BEFORE_TITLES, ReportJson.compact(ROUND));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            PackedText.teach(connection);
            statement.executeUpdate("""
                    UPDATE session SET report = deflate(json_set(
                        inflate(report), '$.notes.title', 'Evening walk', '$.notes.tags', json('["acme","second try"]')))
                    WHERE report IS NOT NULL
                    """);
        }

        try (SqliteSessionStore store = SqliteSessionStore.open(file())) {
            for (String words : List.of("\"evening walk\"", "acme", "try")) {
                assertThat(store.search(words)).as(words).hasSize(1);
            }
            store.change("a", report -> report.withNotes(report.notes().orNull().tagged(List.of("acme"))));
            assertThat(store.search("acme")).extracting(SearchHit::snippet).containsExactly("acme");
            assertThat(store.search("try")).isEmpty();
            assertThat(store.search("draw")).hasSize(1);
        }
    }

    @Test
    void leavesAHistoryAsItWasThatCannotBeMigrated() throws Exception {
        make(1, "no document");

        assertThatThrownBy(() -> SqliteSessionStore.open(file())).isInstanceOf(ProblemException.class);

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            assertThat(number(statement, "PRAGMA user_version")).isEqualTo(1);
            assertThat(number(statement, "SELECT count(*) FROM session WHERE report = 'no document'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void everyScriptIsAMigration() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/io/mockround/sql"))) {
            assertThat(scripts).hasSize(SqliteDatabase.VERSION);
        }
    }

    /** A database as the program of that version left it: what belongs to a version is written while it was the newest. */
    private void make(int version, String report) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            PackedText.teach(connection);
            for (int next = 1; next <= version; next++) {
                statement.executeUpdate(
                        SqliteDatabase.script(SqliteDatabase.scripts().get(next - 1)));
                statement.execute("PRAGMA user_version = " + next);
                if (next == 1) {
                    sessions(connection, report);
                } else if (next == WITH_LOG) {
                    statement.executeUpdate("""
                            INSERT INTO log_line (session_id, result, failure_mode, insight)
                            VALUES ('a', 'not-solved', 'could-not-explain', 'Draw it')
                            """);
                }
            }
        }
    }

    private static void sessions(Connection connection, String report) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO session (id, type, kind, title, started_at, started_epoch_ms, prompt, duration_ms, status, transcript, report)
                VALUES ('a', 'ROUND', 'system-design', 'Cache', '2026-11-20T18:00:00+01:00', 1, 'storage/build-cache', 2700000,
                        'COMPLETE', 'DONE', ?),
                       ('b', 'MEMO', 'memo', 'Begun', '2026-11-20T19:00:00+01:00', 2, NULL, NULL, NULL, NULL, NULL)
                """)) {
            insert.setString(1, report);
            insert.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO metric (session_id, name, value) VALUES ('a', ?, ?)")) {
            for (var metric : ROUND.metrics().numbers().entrySet()) {
                insert.setString(1, metric.getKey());
                insert.setDouble(2, metric.getValue());
                insert.executeUpdate();
            }
        }
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }
}
