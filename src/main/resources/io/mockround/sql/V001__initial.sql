-- One row per session, from the moment it begins. The report is null until it was analysed once.
CREATE TABLE session (
    id               TEXT PRIMARY KEY,
    type             TEXT NOT NULL,
    kind             TEXT NOT NULL,
    title            TEXT NOT NULL,
    started_at       TEXT NOT NULL,              -- ISO-8601 with offset, as it is shown
    started_epoch_ms INTEGER NOT NULL,           -- the same instant, to sort by
    prompt           TEXT,
    source_sha256    TEXT,
    duration_ms      INTEGER,
    status           TEXT,
    transcript       TEXT,
    report           TEXT                        -- the report document, JSON
) STRICT;

CREATE INDEX session_by_start ON session (started_epoch_ms);
CREATE INDEX session_by_source ON session (source_sha256) WHERE source_sha256 IS NOT NULL;

-- The report's metrics, one number each, for series.
CREATE TABLE metric (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    value      REAL NOT NULL,
    PRIMARY KEY (name, session_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX metric_by_session ON metric (session_id);
