/**
 * From sound to a take on the disk: blocks of samples, the resampler, the recorder that cannot lose more than a second.
 *
 * <p>Inside the program there is one format, {@link io.mockround.recording.Pcm}: 16 kHz, mono, signed 16 bit. Adapters convert.
 * Must not know what is said or asked. Start at {@link io.mockround.recording.WavRecorder}. Decision: the WAV is the truth and is
 * written before anything else sees the block; rejected: recording into the database, which couples a take to its health.
 */
package io.mockround.recording;
