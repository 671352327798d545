/**
 * A session for other programs: captions, tables, labels, pages. Pure: a report in, text out; nothing here opens a file.
 *
 * <p>Start at {@link io.mockround.export.Export}; each format has a class of its own.
 */
package io.mockround.export;
