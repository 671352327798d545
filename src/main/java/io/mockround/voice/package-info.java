/**
 * The interviewer's voice: what is said aloud, by an engine of the system or from clips of our own.
 *
 * <p>Knows no system and no sound line: those are behind {@link io.mockround.voice.SpeechEngine} and {@link io.mockround.voice.SpeechOutput}. What is
 * said is never logged. Start at {@link io.mockround.voice.Voice}; when a round lets it speak is {@code rehearsal}'s.
 */
package io.mockround.voice;
