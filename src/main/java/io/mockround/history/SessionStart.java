package io.mockround.history;

import io.mockround.report.SessionReport.Type;
import java.time.OffsetDateTime;

/**
 * What is known of a session when it begins.
 *
 * @param prompt the prompt given, or null
 * @param sourceSha256 hexadecimal digest of the imported file, or null
 */
public record SessionStart(
        String id,
        Type type,
        String kind,
        String title,
        OffsetDateTime startedAt,
        String prompt,
        String sourceSha256) {}
