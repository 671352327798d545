package io.mockround.adapter.sqlite;

import io.mockround.history.MetricPoint;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionStore;
import io.mockround.history.SessionSummary;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.MetricsPart;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.speech.Transcript;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The history in SQLite. Owned by one thread. */
public final class SqliteSessionStore implements SessionStore {

    private final Path file;
    private final Connection connection;

    private SqliteSessionStore(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** @throws ProblemException when the database cannot be used, or is of a newer version */
    public static SqliteSessionStore open(Path file) {
        return new SqliteSessionStore(file, SqliteDatabase.open(file));
    }

    @Override
    public void begin(SessionStart start) {
        inTransaction(() -> {
            String sql = """
                    INSERT INTO session (id, type, kind, title, started_at, started_epoch_ms, prompt, source_sha256)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """;
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setString(1, start.id());
                insert.setString(2, start.type().name());
                insert.setString(3, start.kind());
                insert.setString(4, start.title());
                insert.setString(5, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start.startedAt()));
                insert.setLong(6, start.startedAt().toInstant().toEpochMilli());
                insert.setString(7, start.prompt());
                insert.setString(8, start.sourceSha256());
                insert.executeUpdate();
            }
            return null;
        });
    }

    @Override
    public void keep(SessionReport report) {
        inTransaction(() -> {
            upsert(report);
            replaceMetrics(report.session().id(), report.metrics());
            return null;
        });
    }

    private void upsert(SessionReport report) throws SQLException {
        String sql = """
                INSERT INTO session (id, type, kind, title, started_at, started_epoch_ms, prompt,
                                     duration_ms, status, transcript, report)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    title = excluded.title, duration_ms = excluded.duration_ms, status = excluded.status,
                    transcript = excluded.transcript, report = excluded.report
                """;
        SessionPart session = report.session();
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, session.id());
            insert.setString(2, session.type().name());
            insert.setString(3, session.kind());
            insert.setString(4, session.title());
            insert.setString(5, session.startedAt());
            insert.setLong(
                    6, OffsetDateTime.parse(session.startedAt()).toInstant().toEpochMilli());
            insert.setString(7, session.prompt().orNull());
            insert.setLong(8, session.durationMs());
            insert.setString(9, session.status().name());
            insert.setString(10, report.transcript().status().name());
            insert.setString(11, ReportJson.compact(report));
            insert.executeUpdate();
        }
    }

    private void replaceMetrics(String id, MetricsPart metrics) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM metric WHERE session_id = ?")) {
            delete.setString(1, id);
            delete.executeUpdate();
        }
        String sql = "INSERT INTO metric (session_id, name, value) VALUES (?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Map.Entry<String, Double> metric : metrics.numbers().entrySet()) {
                insert.setString(1, id);
                insert.setString(2, metric.getKey());
                insert.setDouble(3, metric.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public Optional<SessionReport> find(String id) {
        return query("SELECT report FROM session WHERE id = ? AND report IS NOT NULL", row -> row.getString(1), id)
                .stream()
                .findFirst()
                .map(ReportJson::read);
    }

    @Override
    public List<String> idsStartingWith(String prefix) {
        return query("""
                SELECT id FROM session
                WHERE substr(id, 1, length(?1)) = ?1 AND report IS NOT NULL
                ORDER BY started_epoch_ms DESC, rowid DESC
                """, row -> row.getString(1), prefix);
    }

    @Override
    public Optional<String> importedFrom(String sourceSha256) {
        return query(
                        "SELECT id FROM session WHERE source_sha256 = ? AND report IS NOT NULL",
                        row -> row.getString(1),
                        sourceSha256)
                .stream()
                .findFirst();
    }

    @Override
    public List<String> importsBegun(String sourceSha256) {
        return query(
                "SELECT id FROM session WHERE source_sha256 = ? AND report IS NULL",
                row -> row.getString(1),
                sourceSha256);
    }

    @Override
    public List<SessionStart> neverKept() {
        return query(
                """
                SELECT id, type, kind, title, started_at, prompt, source_sha256 FROM session
                WHERE report IS NULL
                ORDER BY started_epoch_ms, rowid
                """,
                row -> new SessionStart(
                        row.getString(1),
                        SessionReport.Type.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        OffsetDateTime.parse(row.getString(5)),
                        row.getString(6),
                        row.getString(7)));
    }

    @Override
    public List<SessionSummary> newestFirst() {
        return query(
                """
                SELECT id, type, kind, title, started_at, duration_ms, status, transcript FROM session
                WHERE report IS NOT NULL
                ORDER BY started_epoch_ms DESC, rowid DESC
                """,
                row -> new SessionSummary(
                        row.getString(1),
                        SessionReport.Type.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6),
                        SessionReport.Status.valueOf(row.getString(7)),
                        Transcript.Status.valueOf(row.getString(8))));
    }

    @Override
    public List<MetricPoint> series(String metric, String kind) {
        return query("""
                SELECT session.id, session.started_at, metric.value
                FROM metric JOIN session ON session.id = metric.session_id
                WHERE metric.name = ?1 AND (?2 IS NULL OR session.kind = ?2)
                ORDER BY session.started_epoch_ms, session.rowid
                """, row -> new MetricPoint(row.getString(1), row.getString(2), row.getDouble(3)), metric, kind);
    }

    @Override
    public Set<String> promptsGiven() {
        return new LinkedHashSet<>(query(
                "SELECT DISTINCT prompt FROM session WHERE prompt IS NOT NULL ORDER BY prompt",
                row -> row.getString(1)));
    }

    @Override
    public List<SessionReport> askedFrom(String deckId) {
        return query("""
                SELECT report FROM session
                WHERE substr(prompt, 1, length(?1)) = ?1 AND report IS NOT NULL
                ORDER BY started_epoch_ms, rowid
                """, row -> row.getString(1), deckId + "/").stream()
                .map(ReportJson::read)
                .toList();
    }

    @Override
    public void delete(String id) {
        inTransaction(() -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM session WHERE id = ?")) {
                delete.setString(1, id);
                delete.executeUpdate();
            }
            return null;
        });
        // the deleted pages also stand in the write-ahead log until that is emptied
        run(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
            return null;
        });
    }

    @Override
    public void close() {
        run(() -> {
            connection.close();
            return null;
        });
    }

    private <T> List<T> query(String sql, RowReader<T> reader, String... arguments) {
        return run(() -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < arguments.length; i++) {
                    select.setString(i + 1, arguments[i]);
                }
                List<T> rows = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        rows.add(reader.read(row));
                    }
                }
                return rows;
            }
        });
    }

    private void inTransaction(SqlWork<Void> work) {
        run(() -> {
            connection.setAutoCommit(false);
            try {
                work.run();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
            return null;
        });
    }

    private <T> T run(SqlWork<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new ProblemException(new Problem.DatabaseUnusable(file, String.valueOf(e.getMessage())), e);
        }
    }

    private interface SqlWork<T> {
        T run() throws SQLException;
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
