package io.mockround.adapter.sqlite;

import io.mockround.history.SearchHit;
import io.mockround.history.SearchWords;
import io.mockround.speech.Word;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** More places than anybody looks through; a word said everywhere must not fill them with one session. */
    private static final int PLACES = 200;

    private static final int PLACES_IN_ONE = 20;

    /** As V002__search.sql has cut those of before: what is found is marked in a passage and not in thousands of words. */
    private static final int PASSAGE_WORDS = 120;

    /** The first of the next passage, so that words near each other stand in one. */
    private static final int SHARED_WORDS = 40;

    /** Neither can be heard. */
    private static final char FOUND_FROM = '\1';

    private static final char FOUND_TO = '\2';

    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)(?:\"(\\*)?|$)|([^\\s\"]+)");
    private static final Pattern SAYABLE = Pattern.compile("[\\p{L}\\p{N}]");

    private final SqlConnection sql;

    /** How many places of each session the search that runs has told. */
    private final Map<String, Integer> told = new HashMap<>();

    TranscriptIndex(SqlConnection sql) {
        this.sql = sql;
        sql.teach("wanted", session -> told.getOrDefault(session, 0) < PLACES_IN_ONE);
    }

    /**
     * Takes a session's words from a report, in the transaction that keeps it. What is there already is left as it is: a note on a session of an
     * hour must not write all that was said in it again.
     *
     * @param written what the person wrote about it, each text on one line: passages with numbers below zero, all of them said at 0
     */
    void replace(String sessionId, List<Word> words, List<String> written) {
        replace(sessionId, "passage >= 0", spoken(words));
        List<Passage> notes = new ArrayList<>();
        for (String text : written) {
            notes.add(new Passage(
                    -1 - notes.size(), text, "0 ".repeat(text.split(" ").length).strip()));
        }
        replace(sessionId, "passage < 0", notes);
    }

    /**
     * Some words that follow each other.
     *
     * @param startsMs one number for each of them
     */
    private record Passage(int number, String said, String startsMs) {}

    private void replace(String sessionId, String which, List<Passage> passages) {
        List<Passage> there = sql.query(
                "SELECT passage, said, starts_ms FROM transcript JOIN transcript_text ON transcript_text.rowid = transcript.id"
                        + " WHERE session_id = ? AND " + which + " ORDER BY abs(passage)",
                row -> new Passage(row.getInt(1), row.getString(2), row.getString(3)),
                sessionId);
        if (there.equals(passages)) {
            return;
        }
        sql.update("DELETE FROM transcript WHERE session_id = ? AND " + which, sessionId);
        for (Passage passage : passages) {
            sql.update(
                    "INSERT INTO transcript (session_id, passage, starts_ms) VALUES (?, ?, ?)",
                    sessionId,
                    passage.number(),
                    passage.startsMs());
            sql.update("INSERT INTO transcript_text (rowid, said) VALUES (last_insert_rowid(), ?)", passage.said());
        }
    }

    private static List<Passage> spoken(List<Word> words) {
        List<Passage> passages = new ArrayList<>();
        for (int from = 0; from < words.size(); from += PASSAGE_WORDS) {
            List<Word> its = words.subList(from, Math.min(words.size(), from + PASSAGE_WORDS + SHARED_WORDS));
            passages.add(new Passage(
                    passages.size(),
                    its.stream().map(word -> word.text().replace(" ", "")).collect(Collectors.joining(" ")),
                    its.stream().map(word -> Long.toString(word.startMs())).collect(Collectors.joining(" "))));
        }
        return passages;
    }

    /** As {@link io.mockround.history.SessionStore#search}. */
    List<SearchHit> search(String words) {
        String expression = expression(words);
        if (expression.isEmpty()) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>();
        told.clear();
        sql.each(
                """
                SELECT session.id, session.title, session.started_at, transcript.starts_ms,
                       CASE WHEN wanted(session.id) THEN highlight(transcript_text, 0, char(1), char(2)) END,
                       transcript.passage < 0
                FROM transcript_text
                JOIN transcript ON transcript.id = transcript_text.rowid
                JOIN session ON session.id = transcript.session_id
                WHERE transcript_text MATCH ?
                ORDER BY transcript_text.rowid DESC
                """,
                row -> {
                    if (row.getString(5) != null) { // finding costs nothing, marking does
                        List<SearchHit> places = new Found(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4).split(" "),
                                        row.getString(5).split(" "),
                                        row.getBoolean(6))
                                .hits();
                        hits.addAll(places);
                        told.merge(row.getString(1), places.size(), Integer::sum);
                    }
                    return hits.size() < PLACES; // what is not shown is not looked for
                },
                expression);
        hits.sort(Comparator.comparing(
                        (SearchHit hit) -> OffsetDateTime.parse(hit.startedAt()), Comparator.reverseOrder())
                .thenComparing(SearchHit::id)
                .thenComparingLong(SearchHit::atMs));
        return hits;
    }

    /** In FTS5's language; every piece in quotes, so that nothing a person types is taken for an operator. */
    private static String expression(String words) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(words);
        while (piece.find()) {
            boolean quoted = piece.group(3) == null;
            String text = quoted ? piece.group(1) : piece.group(3);
            boolean isBeginning =
                    quoted ? piece.group(2) != null : text.endsWith("*") && text.length() > SearchWords.LEAST_BEGINNING;
            if (SAYABLE.matcher(text).find()) {
                pieces.add('"' + text.replace('\0', ' ') + '"' + (isBeginning ? " *" : ""));
            }
        }
        return pieces.size() < 2
                ? String.join("", pieces)
                : pieces.stream().collect(Collectors.joining(" ", "NEAR(", ", " + NEAR_WORDS + ")"));
    }

    /** A passage in which something was found: when each word was said, and the words, those found marked. */
    private record Found(
            String id, String title, String startedAt, String[] startsMs, String[] words, boolean isWritten) {

        /** Words found near each other are one place, which never grows beyond a snippet. */
        List<SearchHit> hits() {
            List<SearchHit> hits = new ArrayList<>();
            int first = -1;
            int last = -1;
            boolean within = false;
            for (int i = 0; i < words.length; i++) {
                String word = words[i];
                within |= word.indexOf(FOUND_FROM) >= 0;
                if (!within) {
                    continue;
                }
                if (first >= 0 && i - first > NEAR_WORDS) {
                    add(first, last, hits);
                    first = i;
                }
                first = first < 0 ? i : first;
                last = i;
                within = word.lastIndexOf(FOUND_TO) < word.lastIndexOf(FOUND_FROM);
            }
            if (first >= 0) {
                add(first, last, hits);
            }
            return hits;
        }

        /** What begins among the words of the next passage is told with it; what was written is one passage, however long. */
        private void add(int first, int last, List<SearchHit> hits) {
            if (isWritten || first < PASSAGE_WORDS) {
                hits.add(hit(first, last));
            }
        }

        private SearchHit hit(int first, int last) {
            int from = Math.max(0, first - WORDS_BEFORE);
            int to = Math.min(words.length, last + 1 + WORDS_AFTER);
            String said = String.join(" ", List.of(words).subList(from, to))
                    .replace(String.valueOf(FOUND_FROM), "")
                    .replace(String.valueOf(FOUND_TO), "");
            String snippet = (from > 0 ? "… " : "") + said + (to < words.length ? " …" : "");
            return new SearchHit(id, title, startedAt, Long.parseLong(startsMs[first]), snippet);
        }
    }
}
