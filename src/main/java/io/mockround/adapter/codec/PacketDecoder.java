package io.mockround.adapter.codec;

import io.mockround.adapter.codec.Packets.Packet;
import java.io.IOException;
import java.util.Arrays;

/**
 * Hands out the kept frames of decoded packets. A packet that cannot be decoded becomes silence of its length, so that what follows stays in
 * its place.
 */
final class PacketDecoder implements Decoder {

    private final Packets packets;
    private final KeptFrames kept;
    private final int channels;
    private float[] samples = new float[0];
    private long framesInPacket;
    private long positionInPacket;
    /** Where the next frame stands among all that were decoded. */
    private long position;

    private long silenced;
    private boolean hasSound;

    PacketDecoder(Packets packets, KeptFrames kept) {
        this.packets = packets;
        this.kept = kept;
        this.channels = packets.channels();
    }

    @Override
    public int rateHz() {
        return packets.rateHz();
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public long promisedFrames() {
        return kept.promised();
    }

    @Override
    public int read(float[] into) throws IOException {
        while (position < kept.to()) {
            if (positionInPacket == framesInPacket) {
                if (!nextPacket()) {
                    break;
                }
            } else if (position < kept.from()) {
                advance(Math.min(kept.from() - position, framesInPacket - positionInPacket));
            } else {
                return handOut(into);
            }
        }
        if (!hasSound && silenced > 0) {
            throw Refusal.DAMAGED.because("");
        }
        return 0;
    }

    @Override
    public boolean isDamaged() {
        return packets.isCutOff();
    }

    @Override
    public long silencedFrames() {
        return silenced;
    }

    @Override
    public void close() throws IOException {
        packets.close();
    }

    private boolean nextPacket() throws IOException {
        Packet packet = packets.next();
        if (packet == null) {
            return false;
        }
        samples = packet.samples();
        hasSound |= samples != null;
        framesInPacket = packet.frames();
        positionInPacket = 0;
        return true;
    }

    private int handOut(float[] into) {
        long most = Math.min(into.length / channels, kept.to() - position);
        int count = (int) Math.min(most, framesInPacket - positionInPacket);
        if (samples == null) {
            Arrays.fill(into, 0, count * channels, 0);
            silenced += count;
        } else {
            System.arraycopy(samples, (int) positionInPacket * channels, into, 0, count * channels);
        }
        advance(count);
        return count;
    }

    private void advance(long frames) {
        positionInPacket += frames;
        position += frames;
    }
}
