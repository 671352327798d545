package io.mockround.history;

import io.mockround.report.LoopPart;
import io.mockround.report.SessionReport.Type;
import java.time.OffsetDateTime;

/**
 * What is known of a session when it begins.
 *
 * @param prompt the prompt given, or null
 * @param sourceSha256 hexadecimal digest of the imported file, or null
 * @param loop its place in a loop, or null; not kept in the history until there is a report
 */
public record SessionStart(
        String id,
        Type type,
        String kind,
        String title,
        OffsetDateTime startedAt,
        String prompt,
        String sourceSha256,
        LoopPart loop) {

    /** Of a session that is no part of a loop. */
    public SessionStart(
            String id,
            Type type,
            String kind,
            String title,
            OffsetDateTime startedAt,
            String prompt,
            String sourceSha256) {
        this(id, type, kind, title, startedAt, prompt, sourceSha256, null);
    }
}
