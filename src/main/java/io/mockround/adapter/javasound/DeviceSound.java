package io.mockround.adapter.javasound;

import io.mockround.recording.ChannelChoice;
import io.mockround.recording.Pcm;
import io.mockround.recording.PolyphaseResampler;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;

/**
 * Turns what a device delivers (signed 16 bit, little-endian, any rate, any number of channels) into the format of {@link Pcm}. Pure. Not
 * thread-safe.
 */
final class DeviceSound {

    private final int rateHz;
    private final int channels;
    private final ChannelChoice choice;
    private final PolyphaseResampler resampler;
    private final float[] frame;
    private float[] mono = new float[0];

    DeviceSound(int rateHz, int channels) {
        this.rateHz = rateHz;
        this.channels = channels;
        this.choice = new ChannelChoice(channels, rateHz);
        this.resampler = new PolyphaseResampler(rateHz);
        this.frame = new float[channels];
    }

    int frameBytes() {
        return channels * Pcm.BYTES_PER_SAMPLE;
    }

    /** How many bytes become at most this many samples; at least one frame. */
    int bytesFor(int samples) {
        return Math.max(1, (int) ((long) samples * rateHz / Pcm.SAMPLE_RATE_HZ)) * frameBytes();
    }

    /** Takes whole frames. */
    void write(byte[] bytes, int count) {
        int frames = count / frameBytes();
        if (mono.length < frames) {
            mono = new float[frames];
        }
        ShortBuffer values =
                ByteBuffer.wrap(bytes, 0, count).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        for (int i = 0; i < frames; i++) {
            for (int channel = 0; channel < channels; channel++) {
                frame[channel] = values.get();
            }
            mono[i] = choice.mix(frame);
        }
        resampler.write(mono, frames);
    }

    /** Says that nothing follows: the last samples can be read. */
    void finish() {
        resampler.finish();
    }

    /** @return how many samples are ready, written to the start of the array; 0 when more must be written first */
    int read(short[] into) {
        return resampler.read(into, 0, into.length);
    }
}
