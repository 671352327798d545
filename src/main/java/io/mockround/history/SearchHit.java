package io.mockround.history;

/**
 * A place in a transcript where what was searched for was said.
 *
 * @param startedAt when the session began, ISO-8601 with offset
 * @param atMs when the first of the words was said, from the first sample of the recording
 * @param snippet the words and what was said around them
 */
public record SearchHit(String id, String title, String startedAt, long atMs, String snippet) {}
