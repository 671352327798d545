package io.mockround.adapter.sqlite;

import io.mockround.history.SessionStanding;
import io.mockround.history.SessionSummary;
import io.mockround.practice.LogTable;
import io.mockround.report.Notes;
import io.mockround.report.ReportJson;
import io.mockround.report.Retrospective;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.FillerPart;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is kept of a report beside its document, to be found without unpacking it. Used in the transaction that keeps the report. */
final class ReportTables {

    private final SqlConnection sql;
    private final TranscriptIndex transcripts;

    ReportTables(SqlConnection sql, TranscriptIndex transcripts) {
        this.sql = sql;
        this.transcripts = transcripts;
    }

    /** Takes all of it from a report that was just kept. */
    void replace(SessionReport report) {
        String id = report.session().id();
        Notes notes = report.notes().or(Notes.NONE);
        if (!report.session().isLoop()) { // its parts have them: nothing counts twice in a series
            metrics(id, report.metrics().numbers());
        }
        transcripts.replace(id, report.transcript().words(), notes.texts());
        exchanges(id);
        fillers(report);
        questions(id, notes.retrospective().or(Retrospective.EMPTY));
        logLine(id, notes);
        listed(SessionSummary.of(report));
    }

    private void metrics(String id, Map<String, Double> numbers) {
        sql.update("DELETE FROM metric WHERE session_id = ?", id);
        numbers.forEach((name, value) ->
                sql.update("INSERT INTO metric (session_id, name, value) VALUES (?, ?, ?)", id, name, value));
    }

    private void exchanges(String id) {
        sql.update("DELETE FROM exchange WHERE session_id = ?", id);
        sql.update("""
                INSERT INTO exchange (session_id, place, origin, prompt, outcome, document)
                SELECT session_id, place, origin, prompt, json_extract(document, '$.outcome'), document
                FROM exchange_kept WHERE session_id = ?
                """, id);
    }

    private void fillers(SessionReport report) {
        String id = report.session().id();
        sql.update("DELETE FROM filler WHERE session_id = ?", id);
        report.fillers().stream()
                .collect(Collectors.groupingBy(FillerPart::text, TreeMap::new, Collectors.counting()))
                .forEach((text, times) ->
                        sql.update("INSERT INTO filler (session_id, text, times) VALUES (?, ?, ?)", id, text, times));
    }

    private void questions(String id, Retrospective retrospective) {
        sql.update("DELETE FROM interview_question WHERE session_id = ?", id);
        retrospective
                .questions()
                .forEach(asked -> sql.update(
                        "INSERT INTO interview_question (session_id, n, document) VALUES (?, ?, ?)",
                        id,
                        asked.n(),
                        ReportJson.compact(asked)));
    }

    private void listed(SessionSummary session) {
        SessionStanding standing = session.standing();
        sql.update(
                """
                INSERT OR REPLACE INTO listed (session_id, template, prompt, kept, gates, fillers, better, worse, tags)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                session.id(),
                standing.template(),
                standing.prompt(),
                standing.kept(),
                standing.gates(),
                standing.fillersPerMinute(),
                standing.better(),
                standing.worse(),
                String.join("\n", session.tags()));
    }

    private void logLine(String id, Notes notes) {
        Double minutes = notes.retrospective().or(Retrospective.EMPTY).minutes().orNull();
        sql.update("DELETE FROM log_line WHERE session_id = ?", id);
        sql.update(
                """
                INSERT INTO log_line (session_id, minutes, result, failure_mode, insight)
                SELECT ?1, ?2, ?3, ?4, ?5
                WHERE coalesce(?2, ?3, ?4, ?5) IS NOT NULL
                """,
                id,
                minutes,
                notes.result().map(LogTable::written).orNull(),
                notes.failureMode().map(LogTable::written).orNull(),
                notes.insight().orNull());
    }
}
