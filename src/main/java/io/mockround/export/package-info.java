/**
 * A session for other programs: captions, tables, labels, pages. The formats are pure: a report in, text out.
 *
 * <p>Start at {@link io.mockround.export.Export}; each format has a class of its own. {@link io.mockround.export.SessionExport} alone reads and
 * writes files.
 */
package io.mockround.export;
