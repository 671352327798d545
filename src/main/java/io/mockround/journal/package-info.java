/**
 * What is known of a take beside its sound, written down while it is being recorded: so that a killed program loses nothing of a round, and so
 * that a take can be analysed again when decks and templates have long changed.
 *
 * <p>Must not know how it is written ({@code adapter.file} does). Start at {@link io.mockround.journal.OpenTake}. Decision: a file beside each
 * take, replaced as a whole; rejected: rows in the history, because the take must not depend on the database's health.
 */
package io.mockround.journal;
