/**
 * The round and its gate, to the letter of PRACTICES: who may speak when, and what happens when the time is up.
 *
 * <p>Everything here but {@link io.mockround.round.RoundRunner} is pure: it is handed the time and returns what should happen. Must not
 * read a clock, start a thread or open a file. Start at {@link io.mockround.round.RoundState}. Decision: each state says when it changes
 * by itself and {@link io.mockround.round.Round} lets all that is due happen before an event is looked at, so a late tick cannot bend a
 * gate; rejected: every state checking the time in its own event handler, which writes the same rule nine times.
 */
package io.mockround.round;
