-- Titles and tags a person gave are searched as what they wrote otherwise: a passage each, numbered far below those of their notes, which
-- count down from -1; when the session is next kept, the program numbers them all anew.
CREATE TABLE named AS
SELECT session.id AS session_id, -1000 AS passage, json_extract(inflate(session.report), '$.notes.title') AS text
FROM session WHERE session.report IS NOT NULL
UNION ALL
SELECT session.id, -1001 - tag.key, tag.value
FROM session, json_each(inflate(session.report), '$.notes.tags') AS tag WHERE session.report IS NOT NULL;
DELETE FROM named WHERE text IS NULL;

INSERT INTO transcript (session_id, passage, starts_ms)
SELECT session_id, passage, trim(replace(hex(zeroblob(1 + length(text) - length(replace(text, ' ', '')))), '00', '0 '))
FROM named;
INSERT INTO transcript_text (rowid, said)
SELECT transcript.id, named.text FROM named JOIN transcript USING (session_id, passage);

DROP TABLE named;
