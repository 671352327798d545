package io.mockround.practice;

import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import java.time.LocalDate;

/**
 * A line of the practice log: a session, with what the person said of it, or written by hand.
 *
 * @param sessionId null when written by hand
 * @param kind as templates have it, such as {@code coding}
 * @param prompt what was practised, as a person reads it
 * @param difficulty easy, medium, hard, or empty
 * @param minutes how long it took; null when nobody said
 * @param result null while nobody said
 * @param failureMode null where there was none, or nobody said
 * @param insight one sentence; may be empty
 */
public record LogLine(
        String sessionId,
        LocalDate day,
        String kind,
        String prompt,
        String difficulty,
        Double minutes,
        Result result,
        FailureMode failureMode,
        String insight) {}
