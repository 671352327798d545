package io.mockround.adapter.codec;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jflac.FLACDecoder;
import org.jflac.FrameListener;
import org.jflac.frame.Frame;
import org.jflac.frame.Header;
import org.jflac.metadata.Metadata;
import org.jflac.metadata.StreamInfo;

/**
 * Reads FLAC (RFC 9639) frame by frame. Ends at the first damaged frame: what jflac makes of the rest would stand in the wrong place.
 *
 * <p>Only the stream information and the frames reach jflac. The other metadata is skipped here, because jflac allocates whatever
 * length a picture or comment claims to have.
 */
final class FlacDecoder implements Decoder {

    private static final int LAST_BLOCK = 0x80;
    private static final int BLOCK_KIND = 0x7f;
    private static final int BLOCK_HEADER_BYTES = 4;
    private static final int STREAM_INFO_BYTES = 34;

    private final InputStream in;
    private final FLACDecoder frames;
    private final StreamInfo info;
    private Frame frame;
    private int position;
    private long framesDecoded;
    private boolean damaged;

    /** @throws EOFException when the file ends before its sound */
    FlacDecoder(InputStream in) throws IOException {
        this.in = in;
        byte[] head = readFully(4 + BLOCK_HEADER_BYTES + STREAM_INFO_BYTES);
        boolean last = (head[4] & LAST_BLOCK) != 0;
        if ((head[4] & BLOCK_KIND) != 0 || blockLength(head, 4) != STREAM_INFO_BYTES) {
            throw Refusal.UNSUPPORTED.because("FLAC without stream information");
        }
        while (!last) {
            byte[] block = readFully(BLOCK_HEADER_BYTES);
            last = (block[0] & LAST_BLOCK) != 0;
            in.skipNBytes(blockLength(block, 0));
        }
        head[4] |= (byte) LAST_BLOCK;
        frames = new FLACDecoder(new SequenceInputStream(new ByteArrayInputStream(head), in));
        frames.addFrameListener(new DamageListener());
        info = frames.readStreamInfo();
    }

    @Override
    public int rateHz() {
        return info.getSampleRate();
    }

    @Override
    public int channels() {
        return info.getChannels();
    }

    @Override
    public long promisedFrames() {
        return info.getTotalSamples();
    }

    @Override
    public int read(float[] into) {
        if (frame == null || position == frame.header.blockSize) {
            position = 0;
            frame = nextFrame();
        }
        if (frame == null) {
            return 0;
        }
        int count = Math.min(into.length / info.getChannels(), frame.header.blockSize - position);
        interleave(into, count);
        position += count;
        return count;
    }

    @Override
    public boolean isDamaged() {
        return damaged;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The next sound frame; null at the end and from the first damage on. */
    private Frame nextFrame() {
        boolean complete = promisedFrames() > 0 && framesDecoded >= promisedFrames();
        if (damaged || complete) {
            return null;
        }
        Frame next = decodeFrame();
        damaged |= next != null && !fits(next.header);
        if (next == null || damaged) {
            return null;
        }
        framesDecoded += next.header.blockSize;
        return next;
    }

    private Frame decodeFrame() {
        try {
            return frames.readNextFrame();
        } catch (IOException | RuntimeException e) {
            // jflac 1.5.2 reports damage by both: it indexes by what a damaged frame says. A disk that fails looks the
            // same
            damaged = true;
            return null;
        }
    }

    private boolean fits(Header header) {
        return header.blockSize > 0
                && header.sampleRate == info.getSampleRate()
                && header.channels == info.getChannels()
                && header.bitsPerSample == info.getBitsPerSample();
    }

    private void interleave(float[] into, int count) {
        int channels = info.getChannels();
        float scale = (float) StrictMath.pow(2, 16 - info.getBitsPerSample());
        for (int channel = 0; channel < channels; channel++) {
            int[] samples = frames.getChannelData()[channel].getOutput();
            for (int i = 0; i < count; i++) {
                into[i * channels + channel] = samples[position + i] * scale;
            }
        }
    }

    private byte[] readFully(int count) throws IOException {
        byte[] read = in.readNBytes(count);
        if (read.length < count) {
            throw new EOFException("the file ends in its header");
        }
        return read;
    }

    private static int blockLength(byte[] bytes, int at) {
        return (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff;
    }

    /** jflac tells of damage only here; its frames look sound even when their checksum is wrong. */
    private final class DamageListener implements FrameListener {

        @Override
        public void processMetadata(Metadata metadata) {
            // read by its return value
        }

        @Override
        public void processFrame(Frame ignored) {
            // read by its return value
        }

        @Override
        public void processError(String message) {
            damaged = true;
        }
    }
}
