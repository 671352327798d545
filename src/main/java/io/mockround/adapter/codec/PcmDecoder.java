package io.mockround.adapter.codec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads uncompressed sound, from the first sample on. */
final class PcmDecoder implements Decoder {

    private static final int BUFFER_BYTES = 32_768;

    private final InputStream in;
    private final PcmLayout layout;
    private final byte[] bytes;
    private final ByteBuffer samples;
    private long bytesLeft;

    /** @param in stands at the first sample; closed with this */
    PcmDecoder(InputStream in, PcmLayout layout) {
        this.in = in;
        this.layout = layout;
        bytesLeft = layout.bytes() == PcmLayout.TO_THE_END ? Long.MAX_VALUE : layout.bytes();
        bytes = new byte[Math.max(1, BUFFER_BYTES / layout.frameBytes()) * layout.frameBytes()];
        samples = ByteBuffer.wrap(bytes).order(layout.order());
    }

    @Override
    public int rateHz() {
        return layout.rateHz();
    }

    @Override
    public int channels() {
        return layout.channels();
    }

    @Override
    public long promisedFrames() {
        return layout.promisedFrames();
    }

    @Override
    public int read(float[] into) throws IOException {
        int most = into.length / layout.channels() * layout.frameBytes();
        int wanted = (int) Math.min(bytesLeft, Math.min(bytes.length, most));
        int got = in.readNBytes(bytes, 0, wanted);
        bytesLeft = got < wanted ? 0 : bytesLeft - got;
        int frames = got / layout.frameBytes();
        SampleForm form = layout.form();
        for (int i = 0; i < frames * layout.channels(); i++) {
            into[i] = form.at(samples, i * form.bytes());
        }
        return frames;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
