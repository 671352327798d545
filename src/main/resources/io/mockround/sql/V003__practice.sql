-- The practice log: what a person says of a session, or a whole line written by hand.
CREATE TABLE log_line (
    id           INTEGER PRIMARY KEY,
    session_id   TEXT UNIQUE REFERENCES session (id) ON DELETE CASCADE,  -- null: written by hand
    on_day       TEXT,                                                   -- ISO-8601 date; null: the session's
    kind         TEXT,
    prompt       TEXT,
    difficulty   TEXT,
    minutes      REAL,
    result       TEXT,
    failure_mode TEXT,
    insight      TEXT,
    CHECK (session_id IS NOT NULL OR on_day IS NOT NULL)
) STRICT;

-- How well a person says they know a topic.
CREATE TABLE topic_mark (
    topic  TEXT PRIMARY KEY,
    mark   TEXT NOT NULL,
    on_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How many sessions of a kind are meant to be done in a week.
CREATE TABLE plan (
    kind     TEXT PRIMARY KEY,
    per_week INTEGER NOT NULL CHECK (per_week > 0)
) STRICT, WITHOUT ROWID;

-- The day of the next interview: one row or none.
CREATE TABLE interview (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    on_day TEXT NOT NULL
) STRICT;
