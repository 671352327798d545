package io.mockround.adapter.codec;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusMSDecoder;
import io.github.jaredmdobson.concentus.OpusPacketInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Opus (RFC 6716) as it lies in Ogg (RFC 7845), decoded by Concentus, always at 48 kHz. */
final class OpusCodec implements OggCodec {

    private static final int RATE_HZ = 48_000;

    /** 120 ms. */
    private static final int LONGEST_PACKET = 5_760;

    private static final int SHORTEST_HEADER = 19;
    private static final int MAPPING_AT = 21;

    private final int channels;
    private final int preSkip;
    private final float gain;
    private final Streams streams;
    private final short[] decoded;

    /** Decodes one packet. */
    @FunctionalInterface
    private interface Streams {

        int decode(byte[] packet, short[] into) throws OpusException;
    }

    private OpusCodec(ByteBuffer header, Streams streams) {
        this.channels = header.get(9) & 0xff;
        this.preSkip = Short.toUnsignedInt(header.getShort(10));
        this.gain = (float) StrictMath.pow(10, header.getShort(16) / (20.0 * 256));
        this.streams = streams;
        this.decoded = new short[LONGEST_PACKET * channels];
    }

    /** @throws RefusedSoundException when the header is of a kind that is not read */
    static OpusCodec open(byte[] head) throws RefusedSoundException {
        ByteBuffer header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        if (head.length < SHORTEST_HEADER || (head[8] & 0xf0) != 0 || head[9] == 0) {
            throw Refusal.UNSUPPORTED.because("Opus of another version");
        }
        try {
            return new OpusCodec(header, streams(header));
        } catch (OpusException | RuntimeException e) {
            throw Refusal.UNSUPPORTED.because("Opus with a channel layout of its own");
        }
    }

    private static Streams streams(ByteBuffer header) throws OpusException, RefusedSoundException {
        int channels = header.get(9) & 0xff;
        int family = header.get(18) & 0xff;
        if (family == 0 && channels <= 2) {
            OpusDecoder decoder = new OpusDecoder(RATE_HZ, channels);
            return (packet, into) -> decoder.decode(packet, 0, packet.length, into, 0, LONGEST_PACKET, false);
        }
        if (family != 1 && family != 255 || header.limit() < MAPPING_AT + channels) {
            throw Refusal.UNSUPPORTED.because("Opus with a channel layout of its own");
        }
        short[] mapping = new short[channels];
        for (int i = 0; i < channels; i++) {
            mapping[i] = (short) (header.get(MAPPING_AT + i) & 0xff);
        }
        OpusMSDecoder decoder =
                OpusMSDecoder.create(RATE_HZ, channels, header.get(19) & 0xff, header.get(20) & 0xff, mapping);
        return (packet, into) -> decoder.decodeMultistream(packet, 0, packet.length, into, 0, LONGEST_PACKET, 0);
    }

    /** How many frames at the beginning are the decoder's warming up. */
    int preSkip() {
        return preSkip;
    }

    @Override
    public int rateHz() {
        return RATE_HZ;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public int announce(byte[] packet) {
        try {
            int frames = packet.length == 0 ? 0 : OpusPacketInfo.getNumSamples(packet, 0, packet.length, RATE_HZ);
            return frames < 0 || frames > LONGEST_PACKET ? 0 : frames;
        } catch (RuntimeException e) {
            return 0;
        }
    }

    @Override
    public float[] decode(byte[] packet) {
        try {
            int frames = streams.decode(packet, decoded);
            float[] samples = new float[Math.max(0, frames) * channels];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = decoded[i] * gain;
            }
            return samples;
        } catch (OpusException | RuntimeException e) {
            return null; // Concentus indexes by what a damaged packet says
        }
    }
}
