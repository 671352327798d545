package io.mockround.adapter.codec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.BitstreamException;
import javazoom.jl.decoder.DecoderException;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.SampleBuffer;

/** MPEG audio, layers I to III, decoded by JLayer, which sees one whole frame at a time. */
final class MpegPackets implements Packets {

    /** A synthesis filterbank is late by its length: 512 taps and the frame's own first sample (all MP3 decoders agree). */
    private static final int DECODER_DELAY = 529;

    /** What LAME puts first, and most encoders about so much, where no tag tells. */
    private static final int USUAL_DELAY = 576;

    /** Layers I and II have only the filterbanks. */
    private static final int FILTERBANKS_DELAY = 481;

    private final MpegFrames frames;
    private final MpegHeader header;
    private final OneFrame feed = new OneFrame();
    private final Bitstream bits = new Bitstream(feed);
    private final javazoom.jl.decoder.Decoder decoder = new javazoom.jl.decoder.Decoder();
    private byte[] held;

    private MpegPackets(MpegFrames frames, byte[] first) {
        this.frames = frames;
        this.header = frames.first();
        this.held = first;
    }

    /** @throws RefusedSoundException when there is no frame */
    static PacketDecoder open(ByteWindow window) throws IOException {
        MpegFrames frames = new MpegFrames(window);
        byte[] first = frames.next();
        if (first == null) {
            throw Refusal.WITHOUT_SOUND.because("");
        }
        MpegTag tag = MpegTag.of(first, frames.first());
        return new PacketDecoder(new MpegPackets(frames, tag == null ? first : null), kept(frames.first(), tag));
    }

    private static KeptFrames kept(MpegHeader header, MpegTag tag) {
        if (header.layer() != 3) {
            return new KeptFrames(FILTERBANKS_DELAY, KeptFrames.END);
        }
        int delay = tag == null || tag.delay() < 0 ? USUAL_DELAY : tag.delay();
        long from = delay + (long) DECODER_DELAY;
        if (tag == null || tag.frames() == 0) {
            return new KeptFrames(from, KeptFrames.END);
        }
        long all = tag.frames() * header.samplesPerFrame();
        long padding = Math.max(0, tag.padding() - DECODER_DELAY);
        return new KeptFrames(from, Math.max(from, all - padding));
    }

    @Override
    public int rateHz() {
        return header.rateHz();
    }

    @Override
    public int channels() {
        return header.channels();
    }

    @Override
    public Packet next() throws IOException {
        byte[] frame = held == null ? frames.next() : held;
        held = null;
        return frame == null ? null : new Packet(header.samplesPerFrame(), decode(frame));
    }

    @Override
    public boolean isCutOff() {
        return frames.isCutOff();
    }

    @Override
    public void close() throws IOException {
        frames.close();
    }

    /** Null when the frame is damaged, or needs bytes of one that is not there. */
    private float[] decode(byte[] frame) {
        if (frame.length == 0) {
            return null;
        }
        feed.set(frame);
        try {
            Header read = bits.readFrame();
            if (read == null) {
                return null;
            }
            SampleBuffer decoded = (SampleBuffer) decoder.decodeFrame(read, bits);
            return samples(decoded);
        } catch (BitstreamException | DecoderException | RuntimeException e) {
            return null; // JLayer indexes by what a damaged frame says
        } finally {
            bits.closeFrame();
            feed.set(new byte[0]);
        }
    }

    private float[] samples(SampleBuffer decoded) {
        int count = header.samplesPerFrame() * header.channels();
        if (decoded.getBufferLength() != count) {
            return null;
        }
        float[] samples = new float[count];
        short[] buffer = decoded.getBuffer();
        for (int i = 0; i < count; i++) {
            samples[i] = buffer[i];
        }
        return samples;
    }

    /** Ends after each frame and goes on with the next. */
    private static final class OneFrame extends InputStream {

        private ByteArrayInputStream frame = new ByteArrayInputStream(new byte[0]);

        void set(byte[] bytes) {
            frame = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return frame.read();
        }

        @Override
        public int read(byte[] into, int from, int count) {
            return frame.read(into, from, count);
        }

        @Override
        public int available() {
            return frame.available();
        }
    }
}
