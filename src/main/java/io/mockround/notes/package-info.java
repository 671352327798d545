/**
 * What a person says of a session afterwards: ticks, answers to the self-review, a photo of the board, a retrospective of an interview.
 *
 * <p>Every face writes through {@link io.mockround.notes.SessionNotes} and {@link io.mockround.notes.Retrospectives}; what is said becomes part
 * of the session's report. Rejected: tables of its own, which would be lost with a damaged history and missing in every export.
 */
package io.mockround.notes;
