/**
 * Reads audio files made elsewhere: WAV by a reader of our own, FLAC through jflac, everything resampled to one format.
 *
 * <p>Must not know what the sound is for. Start at {@link io.mockround.adapter.codec.AudioFiles}. Decision: the content says what a
 * file is, never its name; rejected: {@code javax.sound.sampled}, whose rate conversion folds high sound into speech and whose readers
 * trust the lengths in a header.
 */
package io.mockround.adapter.codec;
