/**
 * Microphones, tones and playback through {@code javax.sound.sampled}. Knows nothing of rounds but the moments that have a tone. Start at
 * {@link io.mockround.adapter.javasound.JavaSoundMicrophones}.
 */
package io.mockround.adapter.javasound;
