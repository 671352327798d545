-- The report is packed from here on (deflate, RFC 1950): 2,000 sessions of 6,000 words stay well under a gigabyte.
-- deflate() and inflate() are functions of the program, see PackedText.
ALTER TABLE session ADD COLUMN packed BLOB;
UPDATE session SET packed = deflate(report) WHERE report IS NOT NULL;
ALTER TABLE session DROP COLUMN report;
ALTER TABLE session RENAME COLUMN packed TO report;

-- A transcript in passages of 120 words, each with the first 40 of the next, so that words near each other stand in one:
-- what is found is marked in a passage and not in thousands of words.
CREATE TABLE transcript (
    id         INTEGER PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    passage    INTEGER NOT NULL,                -- from 0
    starts_ms  TEXT NOT NULL,                   -- one number for each word of transcript_text.said
    UNIQUE (session_id, passage)
) STRICT;

-- All words said, a row for each passage, by its id.
CREATE VIRTUAL TABLE transcript_text USING fts5 (said, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO transcript_text (transcript_text, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER transcript_gone AFTER DELETE ON transcript BEGIN
    DELETE FROM transcript_text WHERE rowid = old.id;
END;

-- What a report says of a session's words; the program inserts from here when it keeps a report.
CREATE VIEW transcript_kept AS
WITH word (session_id, place, text, start_ms) AS (
    SELECT session.id, word.key, replace(json_extract(word.value, '$.text'), ' ', ''), json_extract(word.value, '$.startMs')
    FROM session, json_each(inflate(session.report), '$.transcript.words') AS word
    WHERE session.report IS NOT NULL
)
SELECT session_id, passage, group_concat(text, ' ' ORDER BY place) AS said, group_concat(start_ms, ' ' ORDER BY place) AS starts_ms
FROM (
    SELECT session_id, place / 120 AS passage, place, text, start_ms FROM word
    UNION ALL
    SELECT session_id, place / 120 - 1, place, text, start_ms FROM word WHERE place >= 120 AND place % 120 < 40
)
GROUP BY session_id, passage;

INSERT INTO transcript (session_id, passage, starts_ms) SELECT session_id, passage, starts_ms FROM transcript_kept ORDER BY session_id, passage;
INSERT INTO transcript_text (rowid, said)
SELECT transcript.id, transcript_kept.said FROM transcript JOIN transcript_kept USING (session_id, passage);
