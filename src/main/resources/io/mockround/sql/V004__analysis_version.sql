-- Numbers of different analyses are never compared.
ALTER TABLE session ADD COLUMN analysis_version INTEGER;
UPDATE session SET analysis_version = json_extract(inflate(report), '$.analysisVersion') WHERE report IS NOT NULL;
CREATE INDEX session_by_analysis ON session (analysis_version);
