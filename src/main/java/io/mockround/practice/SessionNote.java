package io.mockround.practice;

/** What a person says of a session afterwards; null leaves what was said before. */
public record SessionNote(LogLine.Result result, LogLine.FailureMode failureMode, String insight) {}
