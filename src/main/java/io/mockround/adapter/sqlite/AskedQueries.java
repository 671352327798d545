package io.mockround.adapter.sqlite;

import io.mockround.adapter.sqlite.SqlConnection.RowReader;
import io.mockround.history.PastExchanges;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.EarlierPart;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was asked when, by prompt, by deck, by question. */
final class AskedQueries {

    private static final RowReader<String> TEXT = row -> row.getString(1);

    private final SqlConnection sql;

    AskedQueries(SqlConnection sql) {
        this.sql = sql;
    }

    List<SessionReport> attemptsAt(String prompt) {
        return sql.query("""
                SELECT inflate(report) FROM session
                WHERE substr(prompt, instr(prompt, '/') + 1) = ? AND report IS NOT NULL
                ORDER BY started_epoch_ms, rowid
                """, TEXT, prompt).stream().map(ReportJson::read).toList();
    }

    /** Up to where it was first asked, then down to every time that was asked again. */
    List<EarlierPart> takesOf(String session, int exchange) {
        return sql.query("""
                WITH RECURSIVE
                asked (session_id, n, of_session, of_n) AS MATERIALIZED (
                    SELECT session_id, json_extract(document, '$.n'),
                           json_extract(document, '$.repeatOf.session'), json_extract(document, '$.repeatOf.exchange')
                    FROM exchange WHERE origin = 'repeat' OR session_id = ?1
                ),
                up (session_id, n) AS (
                    SELECT session_id, n FROM asked WHERE session_id = ?1 AND n = ?2
                    UNION
                    SELECT asked.of_session, asked.of_n
                    FROM up JOIN asked USING (session_id, n) WHERE asked.of_session IS NOT NULL
                ),
                take (session_id, n) AS (
                    SELECT session_id, n FROM up
                    UNION
                    SELECT asked.session_id, asked.n
                    FROM take JOIN asked ON asked.of_session = take.session_id AND asked.of_n = take.n
                )
                SELECT take.session_id, take.n
                FROM take JOIN session ON session.id = take.session_id AND session.report IS NOT NULL
                ORDER BY session.started_epoch_ms, session.rowid, take.n
                """, row -> new EarlierPart(row.getString(1), row.getInt(2)), session, exchange);
    }

    Map<String, Integer> promptsGiven() {
        Map<String, Integer> given = new HashMap<>();
        sql.query("""
                SELECT name, count(*) FROM (
                    SELECT prompt AS name FROM session WHERE prompt IS NOT NULL
                    UNION ALL
                    SELECT substr(session.prompt, 1, instr(session.prompt, '/')) || exchange.prompt
                    FROM exchange JOIN session ON session.id = exchange.session_id
                    WHERE exchange.origin = 'prompt'
                      AND exchange.prompt <> substr(session.prompt, instr(session.prompt, '/') + 1)
                ) GROUP BY name
                """, row -> given.put(row.getString(1), row.getInt(2)));
        return given;
    }

    List<PastExchanges> exchangesSince(Instant start) {
        return sql.query(
                """
                SELECT id, started_at, exchanges, questions FROM (
                    SELECT session.id, session.started_at, session.started_epoch_ms AS at, session.rowid AS place,
                           (SELECT json_group_array(json(document) ORDER BY exchange.place)
                            FROM exchange WHERE session_id = session.id) AS exchanges,
                           (SELECT json_group_array(json(document) ORDER BY n)
                            FROM interview_question WHERE session_id = session.id AND session.type = 'RETROSPECTIVE') AS questions
                    FROM session WHERE session.started_epoch_ms >= ? AND report IS NOT NULL
                ) WHERE exchanges <> '[]' OR questions <> '[]'
                ORDER BY at, place
                """,
                row -> new PastExchanges(
                        row.getString(1),
                        row.getString(2),
                        ReportJson.exchanges(row.getString(3)),
                        ReportJson.questions(row.getString(4))),
                start.toEpochMilli());
    }

    List<SessionReport> askedFrom(String deckId) {
        return sql.query("""
                SELECT inflate(report) FROM session
                WHERE substr(prompt, 1, length(?1)) = ?1 AND report IS NOT NULL
                ORDER BY started_epoch_ms, rowid
                """, TEXT, deckId + "/").stream().map(ReportJson::read).toList();
    }
}
