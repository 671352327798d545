/**
 * What a round hears while it runs: speech, pauses, and a spoken hand-back, as events with their exact times.
 *
 * <p>Knows the live detector and the recogniser's port, no technology, and decides nothing: the round does. Start at
 * {@link io.mockround.hearing.LiveHearing}. What is reported afterwards is told by {@code analysis} from the whole recording.
 */
package io.mockround.hearing;
