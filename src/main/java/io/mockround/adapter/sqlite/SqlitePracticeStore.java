package io.mockround.adapter.sqlite;

import io.mockround.practice.LogLine;
import io.mockround.practice.LogTable;
import io.mockround.practice.PracticeBook;
import io.mockround.practice.PracticeStore;
import io.mockround.practice.TopicMark;
import io.mockround.report.Notes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a person says about their practice, in the history's database. Owned by one thread. */
final class SqlitePracticeStore implements PracticeStore {

    private static final double MS_PER_MINUTE = 60_000;

    /** A line by hand, by all it says; its minutes came out through milliseconds, which may change their last digit. */
    private static final String VERY_SAME = """
            session_id IS NULL AND on_day = ?1 AND kind = ?2 AND prompt = ?3 AND coalesce(difficulty, '') = coalesce(?4, '')
              AND (minutes IS ?5 OR abs(minutes - ?5) < 0.000001)
              AND result IS ?6 AND failure_mode IS ?7 AND coalesce(insight, '') = coalesce(?8, '')
            """;

    private final SqlConnection sql;

    SqlitePracticeStore(SqlConnection sql) {
        this.sql = sql;
    }

    @Override
    public List<LogLine> log(UnaryOperator<String> difficultyOfPrompt) {
        return sql.query("""
                SELECT session.id, substr(session.started_at, 1, 10) AS on_day, session.kind, session.title,
                       log_line.difficulty,
                       coalesce(log_line.minutes * 60000, CASE session.type WHEN 'RETROSPECTIVE' THEN NULL ELSE session.duration_ms END),
                       log_line.result, log_line.failure_mode, log_line.insight,
                       session.prompt, session.started_epoch_ms AS at
                FROM session LEFT JOIN log_line ON log_line.session_id = session.id
                WHERE session.report IS NOT NULL
                UNION ALL
                SELECT NULL, on_day, kind, prompt, difficulty, minutes * 60000, result, failure_mode, insight, NULL, id
                FROM log_line WHERE session_id IS NULL
                ORDER BY on_day, at
                """, row -> line(row, difficultyOfPrompt));
    }

    private static LogLine line(ResultSet row, UnaryOperator<String> difficultyOfPrompt) throws SQLException {
        String prompt = row.getString(10);
        boolean isTimed = row.getObject(6) != null;
        return new LogLine(
                row.getString(1),
                LocalDate.parse(row.getString(2)),
                row.getString(3),
                row.getString(4),
                prompt == null ? orEmpty(row.getString(5)) : difficultyOfPrompt.apply(prompt),
                isTimed ? row.getDouble(6) / MS_PER_MINUTE : null,
                value(Notes.Result.class, row.getString(7)),
                value(Notes.FailureMode.class, row.getString(8)),
                orEmpty(row.getString(9)));
    }

    @Override
    public boolean add(LogLine line) {
        return sql.update("""
                        INSERT INTO log_line (on_day, kind, prompt, difficulty, minutes, result, failure_mode, insight)
                        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
                        WHERE NOT EXISTS (SELECT 1 FROM log_line WHERE %s)
                        """.formatted(VERY_SAME), arguments(line)) > 0;
    }

    @Override
    public int addAll(List<LogLine> lines) {
        return sql.inTransaction(() -> (int) lines.stream().filter(this::add).count());
    }

    @Override
    public boolean replace(LogLine before, LogLine now) {
        return sql.inTransaction(() -> {
            boolean wasThere = remove(before);
            if (wasThere) {
                add(now);
            }
            return wasThere;
        });
    }

    @Override
    public boolean remove(LogLine line) {
        return sql.update("DELETE FROM log_line WHERE " + VERY_SAME, arguments(line)) > 0;
    }

    /** In the order of their numbers. */
    private static Object[] arguments(LogLine line) {
        return new Object[] {
            line.day().toString(),
            line.kind(),
            line.prompt(),
            line.difficulty(),
            line.minutes(),
            written(line.result()),
            written(line.failureMode()),
            line.insight()
        };
    }

    @Override
    public List<TopicMark> topics() {
        return sql.query(
                "SELECT topic, mark, on_day FROM topic_mark ORDER BY topic",
                row -> new TopicMark(
                        row.getString(1),
                        value(TopicMark.Mark.class, row.getString(2)),
                        LocalDate.parse(row.getString(3))));
    }

    @Override
    public void mark(String topic, TopicMark.Mark mark, LocalDate day) {
        sql.inTransaction(() -> {
            topics().stream()
                    .map(TopicMark::topic)
                    .filter(topic::equalsIgnoreCase)
                    .forEach(same -> sql.update("DELETE FROM topic_mark WHERE topic = ?", same));
            if (mark != null) {
                insert(new TopicMark(topic, mark, day));
            }
            return null;
        });
    }

    private void insert(TopicMark topic) {
        sql.update(
                "INSERT OR REPLACE INTO topic_mark (topic, mark, on_day) VALUES (?, ?, ?)",
                topic.topic(),
                written(topic.mark()),
                topic.since().toString());
    }

    @Override
    public Map<String, Integer> plan() {
        Map<String, Integer> plan = new LinkedHashMap<>();
        sql.query("SELECT kind, per_week FROM plan ORDER BY kind", row -> plan.put(row.getString(1), row.getInt(2)));
        return plan;
    }

    @Override
    public void plan(String kind, int perWeek) {
        if (perWeek == 0) {
            sql.update("DELETE FROM plan WHERE kind = ?", kind);
        } else {
            sql.update("INSERT OR REPLACE INTO plan (kind, per_week) VALUES (?, ?)", kind, perWeek);
        }
    }

    @Override
    public Optional<LocalDate> interview() {
        return sql.query("SELECT on_day FROM interview", row -> LocalDate.parse(row.getString(1))).stream()
                .findFirst();
    }

    @Override
    public void interview(LocalDate day) {
        if (day == null) {
            sql.update("DELETE FROM interview");
        } else {
            sql.update("INSERT OR REPLACE INTO interview (id, on_day) VALUES (1, ?)", day.toString());
        }
    }

    @Override
    public PracticeBook book() {
        return new PracticeBook(plan(), interview().orElse(null), topics(), byHand());
    }

    private List<LogLine> byHand() {
        return sql.query(
                """
                SELECT on_day, kind, prompt, difficulty, minutes, result, failure_mode, insight
                FROM log_line WHERE session_id IS NULL ORDER BY id
                """,
                row -> new LogLine(
                        null,
                        LocalDate.parse(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        orEmpty(row.getString(4)),
                        row.getObject(5) == null ? null : row.getDouble(5),
                        value(Notes.Result.class, row.getString(6)),
                        value(Notes.FailureMode.class, row.getString(7)),
                        orEmpty(row.getString(8))));
    }

    @Override
    public void replaceAll(PracticeBook book) {
        sql.inTransaction(() -> {
            sql.update("DELETE FROM plan");
            sql.update("DELETE FROM topic_mark");
            sql.update("DELETE FROM log_line WHERE session_id IS NULL");
            book.plan().forEach(this::plan);
            interview(book.interview());
            book.topics().forEach(this::insert);
            book.byHand().forEach(this::add);
            return null;
        });
    }

    @Override
    public void alone(Runnable work) {
        sql.inTransaction(() -> {
            sql.update("UPDATE interview SET on_day = on_day"); // who writes is alone from here on
            work.run();
            return null;
        });
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String written(Enum<?> value) {
        return value == null ? null : LogTable.written(value);
    }

    private static <E extends Enum<E>> E value(Class<E> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> LogTable.written(value).equals(written))
                .findFirst()
                .orElse(null);
    }
}
