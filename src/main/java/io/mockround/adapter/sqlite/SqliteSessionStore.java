package io.mockround.adapter.sqlite;

import io.mockround.adapter.sqlite.SqlConnection.RowReader;
import io.mockround.history.FillerPoint;
import io.mockround.history.GatePoint;
import io.mockround.history.MetricPoint;
import io.mockround.history.PastExchanges;
import io.mockround.history.SearchHit;
import io.mockround.history.SessionFilter;
import io.mockround.history.SessionStanding;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionStore;
import io.mockround.history.SessionSummary;
import io.mockround.practice.PracticeStore;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.Personal;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.EarlierPart;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.speech.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The history in SQLite. Owned by one thread. */
public final class SqliteSessionStore implements SessionStore {

    private static final RowReader<String> TEXT = row -> row.getString(1);

    private final SqlConnection sql;
    private final Path file;
    private final SqliteBackups backups;
    private final Supplier<LocalDate> today;
    private final TranscriptIndex transcripts;
    private final ReportTables tables;
    private final TrendQueries trends;
    private final AskedQueries asked;

    private SqliteSessionStore(Path file, SqliteBackups backups, Supplier<LocalDate> today) {
        this.file = file;
        this.backups = backups;
        this.today = today;
        this.sql = new SqlConnection(file, SqliteDatabase.open(file, backups));
        this.transcripts = new TranscriptIndex(sql);
        this.tables = new ReportTables(sql, transcripts);
        this.trends = new TrendQueries(sql);
        this.asked = new AskedQueries(sql);
    }

    /** @throws ProblemException when the database cannot be used, or is of a newer version */
    public static SqliteSessionStore open(Path file) {
        return open(file, new SqliteBackups(file.resolveSibling("backups")), () -> null);
    }

    /** @param today the day whose copy is made when it is closed; null for none */
    static SqliteSessionStore open(Path file, SqliteBackups backups, Supplier<LocalDate> today) {
        return new SqliteSessionStore(file, backups, today);
    }

    /** What a person says about their practice, kept in the same file; used from the same thread, closed with this. */
    public PracticeStore practice() {
        return new SqlitePracticeStore(sql);
    }

    @Override
    public void begin(SessionStart start) {
        sql.update(
                """
                INSERT INTO session (id, type, kind, title, started_at, started_epoch_ms, prompt, source_sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                start.id(),
                start.type().name(),
                start.kind(),
                start.title(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start.startedAt()),
                start.startedAt().toInstant().toEpochMilli(),
                start.prompt(),
                start.sourceSha256());
    }

    @Override
    public SessionReport keep(SessionReport report) {
        return replaced(
                report.session().id(),
                former -> former.map(its -> Personal.carriedOver(report, its)).orElse(report));
    }

    @Override
    public SessionReport change(String id, UnaryOperator<SessionReport> change) {
        return replaced(
                id,
                former -> former.map(change).orElseThrow(() -> new ProblemException(new Problem.SessionUnknown(id))));
    }

    private SessionReport replaced(String id, Function<Optional<SessionReport>, SessionReport> next) {
        return sql.inTransaction(() -> {
            sql.update("UPDATE session SET status = status WHERE id = ?", id); // who writes is alone from here on
            SessionReport report = next.apply(find(id));
            upsert(report);
            tables.replace(report);
            return report;
        });
    }

    private void upsert(SessionReport report) {
        SessionPart session = report.session();
        sql.update(
                """
                INSERT INTO session (id, type, kind, title, started_at, started_epoch_ms, prompt,
                                     duration_ms, status, transcript, report, analysis_version, template, speaking_ms)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    title = excluded.title, duration_ms = excluded.duration_ms, status = excluded.status,
                    transcript = excluded.transcript, report = excluded.report,
                    analysis_version = excluded.analysis_version, template = excluded.template, speaking_ms = excluded.speaking_ms
                """,
                session.id(),
                session.type().name(),
                session.kind(),
                session.title(),
                session.startedAt(),
                OffsetDateTime.parse(session.startedAt()).toInstant().toEpochMilli(),
                session.prompt().orNull(),
                session.durationMs(),
                session.status().name(),
                report.transcript().status().name(),
                PackedText.pack(ReportJson.compact(report)),
                report.analysisVersion(),
                session.template().orNull(),
                session.speakingMs());
    }

    @Override
    public Optional<SessionReport> find(String id) {
        return sql.query("SELECT inflate(report) FROM session WHERE id = ? AND report IS NOT NULL", TEXT, id).stream()
                .findFirst()
                .map(ReportJson::read);
    }

    @Override
    public List<SearchHit> search(String words) {
        return transcripts.search(words);
    }

    @Override
    public List<String> idsStartingWith(String prefix) {
        return sql.query("""
                SELECT id FROM session
                WHERE substr(id, 1, length(?1)) = ?1 AND report IS NOT NULL
                ORDER BY started_epoch_ms DESC, rowid DESC
                """, TEXT, prefix);
    }

    @Override
    public Optional<String> importedFrom(String sourceSha256) {
        return sql
                .query("SELECT id FROM session WHERE source_sha256 = ? AND report IS NOT NULL", TEXT, sourceSha256)
                .stream()
                .findFirst();
    }

    @Override
    public List<String> importsBegun(String sourceSha256) {
        return sql.query("SELECT id FROM session WHERE source_sha256 = ? AND report IS NULL", TEXT, sourceSha256);
    }

    @Override
    public List<SessionStart> neverKept() {
        return sql.query(
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
        return sql.query("""
                SELECT session.id, type, kind, title, started_at, duration_ms, status, transcript,
                       listed.template, listed.prompt, kept, gates, fillers, better, worse, tags
                FROM session JOIN listed ON listed.session_id = session.id
                WHERE report IS NOT NULL
                ORDER BY started_epoch_ms DESC, session.rowid DESC
                """, SqliteSessionStore::summary);
    }

    private static SessionSummary summary(ResultSet row) throws SQLException {
        return new SessionSummary(
                row.getString(1),
                SessionReport.Type.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                SessionReport.Status.valueOf(row.getString(7)),
                Transcript.Status.valueOf(row.getString(8)),
                new SessionStanding(
                        row.getString(9),
                        row.getString(10),
                        row.getObject(11) == null ? null : row.getInt(11),
                        row.getObject(12) == null ? null : row.getInt(12),
                        row.getObject(13) == null ? null : row.getDouble(13),
                        row.getInt(14),
                        row.getInt(15)),
                row.getString(16).lines().toList());
    }

    @Override
    public List<Double> before(SessionReport report, String metric, int most) {
        SessionPart session = report.session();
        return sql.query(
                """
                SELECT metric.value
                FROM metric JOIN session ON session.id = metric.session_id
                WHERE metric.name = ? AND session.kind = ? AND session.analysis_version = ?
                  AND session.started_epoch_ms < ? AND session.id <> ? AND session.status <> 'ABANDONED'
                  AND session.type <> 'RETROSPECTIVE'
                ORDER BY session.started_epoch_ms DESC, session.rowid DESC LIMIT ?
                """,
                row -> row.getDouble(1),
                metric,
                session.kind(),
                report.analysisVersion(),
                OffsetDateTime.parse(session.startedAt()).toInstant().toEpochMilli(),
                session.id(),
                most);
    }

    @Override
    public List<String> analysedBefore(int version) {
        return sql.query(
                "SELECT id FROM session WHERE analysis_version < ? ORDER BY started_epoch_ms, rowid", TEXT, version);
    }

    @Override
    public List<MetricPoint> series(String metric, SessionFilter filter) {
        return trends.series(metric, filter);
    }

    @Override
    public List<FillerPoint> fillers(SessionFilter filter) {
        return trends.fillers(filter);
    }

    @Override
    public List<GatePoint> gates(SessionFilter filter) {
        return trends.gates(filter);
    }

    @Override
    public List<SessionReport> attemptsAt(String prompt) {
        return asked.attemptsAt(prompt);
    }

    @Override
    public List<EarlierPart> takesOf(String session, int exchange) {
        return asked.takesOf(session, exchange);
    }

    @Override
    public Map<String, Integer> promptsGiven() {
        return asked.promptsGiven();
    }

    @Override
    public Set<String> weakTopics() {
        return Set.copyOf(sql.query("SELECT topic FROM topic_mark WHERE mark <> 'strong'", TEXT));
    }

    @Override
    public List<PastExchanges> exchangesSince(Instant start) {
        return asked.exchangesSince(start);
    }

    @Override
    public List<SessionReport> askedFrom(String deckId) {
        return asked.askedFrom(deckId);
    }

    @Override
    public void delete(String id) {
        sql.inTransaction(() -> sql.update("DELETE FROM session WHERE id = ?", id));
        // the deleted pages also stand in the write-ahead log until that is emptied
        sql.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        try {
            backups.forget(id);
        } catch (IOException e) {
            throw SqliteDatabase.unusable(file, e);
        }
    }

    /** The first time in a day its whole content is looked at and copied: now, when nobody waits for an answer. */
    @Override
    public void close() {
        LocalDate day = today.get();
        if (day != null) {
            sql.lookAfter(backups, day);
        }
        sql.close();
    }
}
