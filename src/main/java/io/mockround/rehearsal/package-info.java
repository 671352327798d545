/**
 * A round as it is lived: a microphone, a person's hands, and the round between them, on threads of their own.
 *
 * <p>Knows the ports, no technology and no screen. Start at {@link io.mockround.rehearsal.LiveRound}; what a screen may see of it is
 * {@link io.mockround.rehearsal.RoundSnapshot}.
 */
package io.mockround.rehearsal;
