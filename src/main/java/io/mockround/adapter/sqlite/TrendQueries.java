package io.mockround.adapter.sqlite;

import io.mockround.history.FillerPoint;
import io.mockround.history.GatePoint;
import io.mockround.history.MetricPoint;
import io.mockround.history.SessionFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes on over sessions: each of these is one pass over narrow tables, no report is unpacked. */
final class TrendQueries {

    /** As {@link SessionFilter} admits them; of the newest analysis only, for numbers of different ones are never compared. */
    private static final String ADMITTED = """
            session.analysis_version = (SELECT max(analysis_version) FROM session)
              AND session.type <> 'RETROSPECTIVE'
              AND (?1 IS NULL OR session.kind = ?1)
              AND (?2 IS NULL OR substr(session.prompt, instr(session.prompt, '/') + 1) = ?2)
              AND (?3 IS NULL OR session.template = ?3)
              AND (?4 IS NULL OR substr(session.started_at, 1, 10) >= ?4)
              AND (?5 IS NULL OR substr(session.started_at, 1, 10) <= ?5)
            """;

    /** The sessions first, all that is asked of them from the index; the planner, who has no statistics, would look each up in its row. */
    private static final String SESSIONS = "session INDEXED BY session_for_trends CROSS JOIN";

    private final SqlConnection sql;

    TrendQueries(SqlConnection sql) {
        this.sql = sql;
    }

    List<MetricPoint> series(String metric, SessionFilter filter) {
        return sql.query(
                """
                SELECT session.id, session.started_at, metric.value
                FROM %s metric ON metric.name = ?6 AND metric.session_id = session.id
                WHERE %s
                ORDER BY session.started_epoch_ms, session.rowid
                """.formatted(SESSIONS, ADMITTED),
                row -> new MetricPoint(row.getString(1), row.getString(2), row.getDouble(3)),
                arguments(filter, metric));
    }

    List<FillerPoint> fillers(SessionFilter filter) {
        Map<String, FillerPoint> points = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> times = new HashMap<>();
        sql.query(
                """
                SELECT session.id, session.started_at, session.speaking_ms, filler.text, filler.times
                FROM %s metric ON metric.name = ?6 AND metric.session_id = session.id
                LEFT JOIN filler ON filler.session_id = session.id
                WHERE %s
                ORDER BY session.started_epoch_ms, session.rowid
                """.formatted(SESSIONS, ADMITTED),
                row -> {
                    String id = row.getString(1);
                    points.putIfAbsent(id, new FillerPoint(id, row.getString(2), row.getLong(3), Map.of()));
                    if (row.getString(4) != null) {
                        times.computeIfAbsent(id, its -> new HashMap<>()).put(row.getString(4), row.getInt(5));
                    }
                    return id;
                },
                arguments(filter, "fillersPerMinute")); // known where the words are
        return points.values().stream()
                .map(point -> new FillerPoint(
                        point.id(), point.startedAt(), point.speakingMs(), times.getOrDefault(point.id(), Map.of())))
                .toList();
    }

    List<GatePoint> gates(SessionFilter filter) {
        return sql.query(
                """
                SELECT session.id, session.started_at,
                       sum(exchange.outcome = 'early'), sum(exchange.outcome = 'held'), sum(exchange.outcome = 'overran'),
                       sum(exchange.outcome = 'cut-off'), sum(exchange.outcome = 'abandoned'),
                       (SELECT value FROM metric WHERE session_id = session.id AND name = ?6)
                FROM %s exchange INDEXED BY exchange_by_outcome ON exchange.session_id = session.id
                WHERE exchange.outcome IS NOT NULL AND %s
                GROUP BY session.started_epoch_ms, session.rowid
                ORDER BY session.started_epoch_ms, session.rowid
                """.formatted(SESSIONS, ADMITTED),
                row -> new GatePoint(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getObject(8) == null ? null : Math.round(row.getDouble(8))),
                arguments(filter, "overrunMs"));
    }

    /** In the order of their numbers. */
    private static Object[] arguments(SessionFilter filter, String metric) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(filter.kind());
        arguments.add(filter.prompt());
        arguments.add(filter.template());
        arguments.add(text(filter.from()));
        arguments.add(text(filter.to()));
        arguments.add(metric);
        return arguments.toArray();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
