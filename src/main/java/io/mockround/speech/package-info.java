/**
 * Words with their times, and who finds them.
 *
 * <p>{@link io.mockround.speech.SpeechRecognizer} is the port; the recogniser itself lives in {@code adapter.vosk}, in a process of
 * its own. Start at {@link io.mockround.speech.Transcript}.
 */
package io.mockround.speech;
