-- What the list of sessions shows of each beside its head, in a narrow table of its own: in the session's row a report of a hundred kilobytes
-- would stand before it.
CREATE TABLE listed (
    session_id TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    template   TEXT,
    prompt     TEXT,                            -- its id
    kept       INTEGER,                         -- of the gates; null where there was none
    gates      INTEGER,
    fillers    REAL,                            -- a minute; null where it is not known
    better     INTEGER NOT NULL,                -- how many metrics the report calls better
    worse      INTEGER NOT NULL,
    tags       TEXT NOT NULL                    -- a line for each
) STRICT, WITHOUT ROWID;

INSERT INTO listed (session_id, template, prompt, kept, gates, fillers, better, worse, tags)
SELECT session.id,
       json_extract(inflate(session.report), '$.session.template'),
       json_extract(inflate(session.report), '$.session.prompt'),
       (SELECT sum(outcome IN ('early', 'held')) FROM exchange WHERE session_id = session.id AND outcome <> 'abandoned'),
       (SELECT nullif(count(*), 0) FROM exchange WHERE session_id = session.id AND outcome <> 'abandoned'),
       json_extract(inflate(session.report), '$.metrics.fillersPerMinute'),
       (SELECT count(DISTINCT json_extract(value, '$.metric')) FROM json_each(inflate(session.report), '$.flags')
        WHERE json_extract(value, '$.verdict') = 'better'),
       (SELECT count(DISTINCT json_extract(value, '$.metric')) FROM json_each(inflate(session.report), '$.flags')
        WHERE json_extract(value, '$.verdict') = 'worse'),
       ''
FROM session
WHERE session.report IS NOT NULL;
