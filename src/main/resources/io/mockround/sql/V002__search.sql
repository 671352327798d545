-- The report is packed from here on (deflate, RFC 1950): 2,000 sessions of 6,000 words stay well under a gigabyte.
-- deflate() and inflate() are functions of the program, see PackedText.
ALTER TABLE session ADD COLUMN packed BLOB;
UPDATE session SET packed = deflate(report) WHERE report IS NOT NULL;
ALTER TABLE session DROP COLUMN report;
ALTER TABLE session RENAME COLUMN packed TO report;

-- When each word of a transcript was said: whole milliseconds, one number for each word of transcript_text.said.
CREATE TABLE transcript (
    id         INTEGER PRIMARY KEY,
    session_id TEXT NOT NULL UNIQUE REFERENCES session (id) ON DELETE CASCADE,
    starts_ms  TEXT NOT NULL
) STRICT;

-- All words said, one row for each transcript, by its id.
CREATE VIRTUAL TABLE transcript_text USING fts5 (said, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO transcript_text (transcript_text, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER transcript_gone AFTER DELETE ON transcript BEGIN
    DELETE FROM transcript_text WHERE rowid = old.id;
END;

-- What a report says of a session's words; the program inserts from here when it keeps a report.
CREATE VIEW transcript_kept AS
SELECT session.id AS session_id,
       group_concat(replace(json_extract(word.value, '$.text'), ' ', ''), ' ' ORDER BY word.key) AS said,
       group_concat(json_extract(word.value, '$.startMs'), ' ' ORDER BY word.key) AS starts_ms
FROM session, json_each(inflate(session.report), '$.transcript.words') AS word
WHERE session.report IS NOT NULL
GROUP BY session.id;

INSERT INTO transcript (session_id, starts_ms) SELECT session_id, starts_ms FROM transcript_kept;
INSERT INTO transcript_text (rowid, said)
SELECT transcript.id, transcript_kept.said FROM transcript JOIN transcript_kept USING (session_id);
