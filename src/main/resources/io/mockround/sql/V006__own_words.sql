-- What trends are filtered by and counted from, so that no report is unpacked for it.
ALTER TABLE session ADD COLUMN template TEXT;
ALTER TABLE session ADD COLUMN speaking_ms INTEGER;
UPDATE session SET template = json_extract(inflate(report), '$.session.template'),
                   speaking_ms = json_extract(inflate(report), '$.session.speakingMs')
WHERE report IS NOT NULL;

-- Everything trends ask of a session: a report of a hundred kilobytes stands before most of it in the row.
CREATE INDEX session_for_trends
ON session (analysis_version, type, started_epoch_ms, id, started_at, kind, prompt, template, speaking_ms);

ALTER TABLE exchange ADD COLUMN outcome TEXT;
UPDATE exchange SET outcome = json_extract(document, '$.outcome');
CREATE INDEX exchange_by_outcome ON exchange (session_id, outcome) WHERE outcome IS NOT NULL;

-- How often each filler was said in a session.
CREATE TABLE filler (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    text       TEXT NOT NULL,
    times      INTEGER NOT NULL,
    PRIMARY KEY (session_id, text)
) STRICT, WITHOUT ROWID;

INSERT INTO filler (session_id, text, times)
SELECT session.id, json_extract(filler.value, '$.text'), count(*)
FROM session, json_each(inflate(session.report), '$.fillers') AS filler
WHERE session.report IS NOT NULL
GROUP BY 1, 2;

-- The questions of interviews that were written down, so that those that went badly are asked again.
CREATE TABLE interview_question (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    n          INTEGER NOT NULL,
    document   TEXT NOT NULL,                   -- as in the report, JSON
    PRIMARY KEY (session_id, n)
) STRICT, WITHOUT ROWID;

-- What a person said of a session stands in its report from here on; log_line repeats it for the log.
UPDATE session
SET report = deflate(json_set(inflate(session.report), '$.notes', json(json_patch('{}', json_object(
        'result', log_line.result,
        'failureMode', log_line.failure_mode,
        'insight', nullif(trim(log_line.insight), ''))))))
FROM log_line
WHERE log_line.session_id = session.id AND session.report IS NOT NULL;

-- And it is searched: a passage with a number below zero for each text, all of it said at 0.
INSERT INTO transcript (session_id, passage, starts_ms)
SELECT session_id, -1, trim(replace(hex(zeroblob(1 + length(trim(insight)) - length(replace(trim(insight), ' ', '')))), '00', '0 '))
FROM log_line WHERE session_id IS NOT NULL AND trim(insight) <> '';
INSERT INTO transcript_text (rowid, said)
SELECT transcript.id, trim(log_line.insight)
FROM transcript JOIN log_line USING (session_id) WHERE transcript.passage = -1;
