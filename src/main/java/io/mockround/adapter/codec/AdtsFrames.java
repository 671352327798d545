package io.mockround.adapter.codec;

import java.io.IOException;

/** The frames of a bare AAC stream (ADTS, ISO/IEC 13818-7 6.2). */
final class AdtsFrames implements AacFrames {

    private static final int HEADER_BYTES = 7;
    private static final int WITH_CHECKSUM = 9;
    private static final int FARTHEST = 1 << 20;

    /** The bits of a header that all frames have in common: up to the rate, and the channels. */
    private static final int COMMON = 0xFFFF_FDC0;

    private static final byte[] DAMAGED = {};

    private final ByteWindow window;
    private final LostFrames lost = new LostFrames();
    private final int first;
    private boolean cutOff;

    /** @param window stands at the first frame */
    private AdtsFrames(ByteWindow window) {
        this.window = window;
        this.first = window.intAt(0);
    }

    static PacketDecoder open(ByteWindow window) throws IOException {
        if (!window.has(HEADER_BYTES)) {
            throw Refusal.WITHOUT_SOUND.because("");
        }
        if ((window.at(HEADER_BYTES - 1) & 3) != 0) {
            throw Refusal.UNSUPPORTED.because("AAC with several blocks in a frame");
        }
        AdtsFrames frames = new AdtsFrames(window);
        AacConfig config =
                AacConfig.ofAdts((frames.first >> 14 & 3) + 1, frames.first >> 10 & 15, frames.first >> 6 & 7);
        return AacPackets.open(frames, config, null);
    }

    /** Whether a frame is ahead, and another behind it as far as the stream goes. Nothing is passed over. */
    static boolean isAhead(ByteWindow window) throws IOException {
        return window.has(HEADER_BYTES) && isHeader(window.intAt(0)) && new AdtsFrames(window).isFollowed();
    }

    /** Sync, no layer, a rate that is one. */
    private static boolean isHeader(int bits) {
        return bits >>> 20 == 0xfff && (bits >> 17 & 3) == 0 && (bits >> 10 & 15) < 13;
    }

    @Override
    public byte[] next() throws IOException {
        if (lost.takeOne()) {
            return DAMAGED;
        }
        for (int passed = 0; window.has(HEADER_BYTES) && passed < FARTHEST; passed++) {
            if (isFrame(0) && (passed == 0 || isFollowed())) {
                lost.passed(passed);
                return lost.takeOne() ? DAMAGED : take();
            }
            window.skip(1);
        }
        return null;
    }

    @Override
    public boolean isCutOff() {
        return cutOff;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }

    private byte[] take() throws IOException {
        int length = lengthAt(0);
        if (!window.has(length)) {
            cutOff = true;
            return null;
        }
        lost.taken(length);
        window.skip(headerBytes());
        return window.take(length - headerBytes());
    }

    private boolean isFrame(int at) {
        return (window.intAt(at) & COMMON) == (first & COMMON) && lengthAt(at) > WITH_CHECKSUM;
    }

    private boolean isFollowed() throws IOException {
        int length = lengthAt(0);
        return !window.has(length + HEADER_BYTES) || isFrame(length);
    }

    private int lengthAt(int at) {
        return (window.at(at + 3) & 3) << 11 | window.at(at + 4) << 3 | window.at(at + 5) >> 5;
    }

    private int headerBytes() {
        return (first >> 16 & 1) == 1 ? HEADER_BYTES : WITH_CHECKSUM;
    }
}
