/**
 * Microphones, tones and playback through {@code javax.sound.sampled}.
 *
 * <p>Knows nothing of rounds but the moments that have a tone, and no file format: takes are read through the {@code AudioFile} port. Start at
 * {@link io.mockround.adapter.javasound.JavaSoundMicrophones} and {@link io.mockround.adapter.javasound.JavaSoundPlayer}.
 */
package io.mockround.adapter.javasound;
