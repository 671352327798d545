/**
 * The report: one document per session, exactly as scripts read it and as history keeps it, and the ways it is written.
 *
 * <p>Must not compute anything about a recording: that is {@code analysis}. Start at {@link io.mockround.report.SessionReport}. Decision:
 * the typed document is the stored form, so that {@code show} and {@code --json} cannot differ from what was analysed; rejected: a table per
 * list, which every new field would migrate.
 */
package io.mockround.report;
