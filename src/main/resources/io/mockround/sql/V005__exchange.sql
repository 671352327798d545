-- The exchanges of each kept round, so that what was asked and lost before is found without unpacking every report.
CREATE TABLE exchange (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    place      INTEGER NOT NULL,                -- among the session's, from 0
    origin     TEXT NOT NULL,
    prompt     TEXT,                            -- the id of the prompt it belongs to
    document   TEXT NOT NULL,                   -- as in the report, JSON
    PRIMARY KEY (session_id, place)
) STRICT, WITHOUT ROWID;

-- What a report says of them; the program inserts from here when it keeps a report.
CREATE VIEW exchange_kept AS
SELECT session.id AS session_id,
       exchange.key AS place,
       json_extract(exchange.value, '$.origin') AS origin,
       json_extract(exchange.value, '$.prompt.id') AS prompt,
       exchange.value AS document
FROM session, json_each(inflate(session.report), '$.exchanges') AS exchange
WHERE session.report IS NOT NULL;

INSERT INTO exchange (session_id, place, origin, prompt, document)
SELECT session_id, place, origin, prompt, document FROM exchange_kept;
