package io.mockround.adapter.javasound;

import io.mockround.recording.ChannelChoice;
import io.mockround.recording.Pcm;
import io.mockround.recording.PolyphaseResampler;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** What a device delivers, made up, and what must become of it by the pure rules alone. */
final class DeviceBytes {

    private DeviceBytes() {}

    static short[] noise(int seed, int samples, int amplitude) {
        Random random = new Random(seed);
        short[] noise = new short[samples];
        for (int i = 0; i < samples; i++) {
            noise[i] = (short) (random.nextInt(2 * amplitude + 1) - amplitude);
        }
        return noise;
    }

    /** Frames of one value of each channel. */
    static byte[] interleaved(short[]... channels) {
        ByteBuffer bytes = ByteBuffer.allocate(channels.length * channels[0].length * Pcm.BYTES_PER_SAMPLE)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < channels[0].length; i++) {
            for (short[] channel : channels) {
                bytes.putShort(channel[i]);
            }
        }
        return bytes.array();
    }

    /** The program's format of all of it. */
    static short[] converted(int rateHz, short[]... channels) {
        ChannelChoice choice = new ChannelChoice(channels.length, rateHz);
        float[] mono = new float[channels[0].length];
        float[] frame = new float[channels.length];
        for (int i = 0; i < mono.length; i++) {
            for (int c = 0; c < channels.length; c++) {
                frame[c] = channels[c][i];
            }
            mono[i] = choice.mix(frame);
        }
        PolyphaseResampler resampler = new PolyphaseResampler(rateHz);
        resampler.write(mono, mono.length);
        resampler.finish();
        short[] all = new short[(int) (2L * mono.length * Pcm.SAMPLE_RATE_HZ / rateHz) + 1];
        int count = resampler.read(all, 0, all.length);
        return Arrays.copyOf(all, count);
    }
}
