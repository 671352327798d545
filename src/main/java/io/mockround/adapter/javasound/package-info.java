/**
 * Sound that leaves the computer, through {@code javax.sound.sampled}.
 *
 * <p>Must not know what is played nor which screen asks. Start at {@link io.mockround.adapter.javasound.JavaSoundPlayer}. Decision: a
 * {@code SourceDataLine} fed by a thread of our own; rejected: {@code Clip}, which holds a whole take in memory and tells its stop late.
 */
package io.mockround.adapter.javasound;
