package io.mockround.adapter.sqlite;

import io.mockround.history.SearchHit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All words said, for search: FTS5 finds the transcripts and marks the words, their number tells when they were said. */
final class TranscriptIndex {

    /** Words searched for together stand so near each other: about one sentence of speech. */
    private static final int NEAR_WORDS = 20;

    /** What is shown around the words found. */
    private static final int WORDS_BEFORE = 6;

    private static final int WORDS_AFTER = 8;

    /** More transcripts than anybody looks through; a word said everywhere must not mark all of them. */
    private static final int TRANSCRIPTS = 100;

    /** Neither can be heard. */
    private static final char FOUND_FROM = '\1';

    private static final char FOUND_TO = '\2';

    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)(?:\"(\\*)?|$)|([^\\s\"]+)");
    private static final Pattern SAYABLE = Pattern.compile("[\\p{L}\\p{N}]");

    private final SqlConnection sql;

    TranscriptIndex(SqlConnection sql) {
        this.sql = sql;
    }

    /** Takes a session's words from its report that is kept, in the transaction that keeps it. */
    void replace(String sessionId) {
        sql.update("DELETE FROM transcript WHERE session_id = ?", sessionId);
        sql.update("""
                INSERT INTO transcript (session_id, starts_ms)
                SELECT session_id, starts_ms FROM transcript_kept WHERE session_id = ?
                """, sessionId);
        sql.update("""
                INSERT INTO transcript_text (rowid, said)
                SELECT transcript.id, transcript_kept.said
                FROM transcript JOIN transcript_kept USING (session_id) WHERE session_id = ?
                """, sessionId);
    }

    /** As {@link io.mockround.history.SessionStore#search}. */
    List<SearchHit> search(String words) {
        String expression = expression(words);
        if (expression.isEmpty()) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>();
        sql.query(
                        """
                        SELECT session.id, session.title, session.started_at, transcript.starts_ms,
                               highlight(transcript_text, 0, char(1), char(2))
                        FROM transcript_text
                        JOIN transcript ON transcript.id = transcript_text.rowid
                        JOIN session ON session.id = transcript.session_id
                        WHERE transcript_text MATCH ?
                        ORDER BY session.started_epoch_ms DESC, session.rowid DESC LIMIT ?
                        """,
                        row -> new Found(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4).split(" "),
                                row.getString(5).split(" ")),
                        expression,
                        TRANSCRIPTS)
                .forEach(found -> hits.addAll(found.hits()));
        return hits;
    }

    /** In FTS5's language; every piece in quotes, so that nothing a person types is taken for an operator. */
    private static String expression(String words) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(words);
        while (piece.find()) {
            boolean quoted = piece.group(3) == null;
            String text = quoted ? piece.group(1) : piece.group(3);
            boolean isBeginning = quoted ? piece.group(2) != null : text.endsWith("*");
            if (SAYABLE.matcher(text).find()) {
                pieces.add('"' + text.replace('\0', ' ') + '"' + (isBeginning ? " *" : ""));
            }
        }
        return pieces.size() < 2
                ? String.join("", pieces)
                : pieces.stream().collect(Collectors.joining(" ", "NEAR(", ", " + NEAR_WORDS + ")"));
    }

    /** A transcript with the words found marked in it. */
    private record Found(String id, String title, String startedAt, String[] startsMs, String[] marked) {

        /** Words found near each other are one place. */
        List<SearchHit> hits() {
            List<SearchHit> hits = new ArrayList<>();
            int first = -1;
            int last = -1;
            boolean within = false;
            for (int i = 0; i < marked.length; i++) {
                within |= marked[i].indexOf(FOUND_FROM) >= 0;
                if (!within) {
                    continue;
                }
                if (first >= 0 && i - last > NEAR_WORDS) {
                    hits.add(hit(first, last));
                    first = i;
                }
                first = first < 0 ? i : first;
                last = i;
                within = marked[i].lastIndexOf(FOUND_TO) < marked[i].lastIndexOf(FOUND_FROM);
            }
            if (first >= 0) {
                hits.add(hit(first, last));
            }
            return hits;
        }

        private SearchHit hit(int first, int last) {
            int from = Math.max(0, first - WORDS_BEFORE);
            int to = Math.min(marked.length, last + 1 + WORDS_AFTER);
            String said = String.join(" ", List.of(marked).subList(from, to))
                    .replace(String.valueOf(FOUND_FROM), "")
                    .replace(String.valueOf(FOUND_TO), "");
            String snippet = (from > 0 ? "… " : "") + said + (to < marked.length ? " …" : "");
            return new SearchHit(id, title, startedAt, Long.parseLong(startsMs[first]), snippet);
        }
    }
}
