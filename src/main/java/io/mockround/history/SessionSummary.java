package io.mockround.history;

import io.mockround.report.SessionReport;
import io.mockround.speech.Transcript;

/** A session in one line of a list. */
public record SessionSummary(
        String id,
        SessionReport.Type type,
        String kind,
        String title,
        String startedAt,
        long durationMs,
        SessionReport.Status status,
        Transcript.Status transcript) {}
