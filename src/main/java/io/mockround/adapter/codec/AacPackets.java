package io.mockround.adapter.codec;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Logger;
import net.sourceforge.jaad.aac.Decoder;
import net.sourceforge.jaad.aac.DecoderConfig;
import net.sourceforge.jaad.aac.syntax.BitStream;
import net.sourceforge.jaad.mp4.MP4Exception;

/**
 * AAC, decoded by JAAD. Only the core of HE-AAC is decoded: JAAD loses one in eight frames of its stereo upper octave and guesses whether there
 * is one, which doubles the rate it tells. What is left reaches half the core's rate, for 44.1 kHz some 11 kHz: more than a take holds.
 */
final class AacPackets implements Packets {

    /** Of the transform itself: every encoder is late by a frame. */
    private static final int TRANSFORM_DELAY = AacConfig.FRAME;

    /** Of all encoders but FFmpeg's: they look one frame ahead (Apple's by 64 samples more). */
    private static final int USUAL_DELAY = 2 * AacConfig.FRAME;

    /** FFmpeg's encoder signs its first frame. */
    private static final String SIGNED_BY_FFMPEG = "Lavc";

    /** JAAD tells each damaged frame here; held, or it is forgotten that nobody listens. */
    private static final Logger CHATTER = Logger.getLogger("jaad");

    static {
        CHATTER.setUseParentHandlers(false);
    }

    private final AacFrames frames;
    private final AacConfig config;
    private Decoder decoder;
    private byte[] held;

    private AacPackets(AacFrames frames, AacConfig config, byte[] first) throws RefusedSoundException {
        this.frames = frames;
        this.config = config;
        this.held = first;
        this.decoder = decoder(config);
    }

    /**
     * @param kept null when the file does not say: then the encoder's usual delay is left out
     * @throws RefusedSoundException when there is no frame, or JAAD does not take the configuration
     */
    static PacketDecoder open(AacFrames frames, AacConfig config, KeptFrames kept) throws IOException {
        byte[] first = frames.next();
        if (first == null) {
            throw Refusal.WITHOUT_SOUND.because("");
        }
        return new PacketDecoder(new AacPackets(frames, config, first), kept == null ? assumed(first) : kept);
    }

    private static KeptFrames assumed(byte[] first) {
        boolean isFfmpegs = new String(first, StandardCharsets.ISO_8859_1).contains(SIGNED_BY_FFMPEG);
        return new KeptFrames(isFfmpegs ? TRANSFORM_DELAY : USUAL_DELAY, KeptFrames.END);
    }

    /** JAAD 0.9.8 can leave out the upper octave, but no public constructor says so. */
    private static Decoder decoder(AacConfig config) throws RefusedSoundException {
        try {
            Constructor<DecoderConfig> constructor = DecoderConfig.class.getDeclaredConstructor(boolean.class);
            constructor.setAccessible(true);
            DecoderConfig withoutUpperOctave = constructor.newInstance(false);
            return Decoder.create(withoutUpperOctave.decode(BitStream.open(config.toBytes())));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another JAAD than 0.9.8", e);
        } catch (MP4Exception | RuntimeException e) {
            throw Refusal.UNSUPPORTED.because("AAC with a configuration of its own");
        }
    }

    @Override
    public int rateHz() {
        return config.rateHz();
    }

    @Override
    public int channels() {
        return config.channels();
    }

    @Override
    public Packet next() throws IOException {
        byte[] frame = held == null ? frames.next() : held;
        held = null;
        return frame == null ? null : new Packet(AacConfig.FRAME, decode(frame));
    }

    @Override
    public boolean isCutOff() {
        return frames.isCutOff();
    }

    @Override
    public void close() throws IOException {
        frames.close();
    }

    private float[] decode(byte[] frame) throws RefusedSoundException {
        if (frame.length == 0) {
            return null;
        }
        float[][] samples = new float[1][];
        try {
            decoder.decodeFrame(frame, (channels, length, rateHz) -> samples[0] = interleaved(channels, length));
        } catch (RuntimeException e) {
            decoder = decoder(config); // JAAD indexes by what a damaged frame says; what it had built up is of no use
            return null;
        }
        return samples[0];
    }

    /** Null when the frame is not what the configuration said. */
    private float[] interleaved(List<float[]> channels, int length) {
        if (channels.size() != config.channels() || length != AacConfig.FRAME) {
            return null;
        }
        float[] samples = new float[length * channels.size()];
        for (int c = 0; c < channels.size(); c++) {
            float[] channel = channels.get(c);
            for (int i = 0; i < length; i++) {
                samples[i * channels.size() + c] = channel[i];
            }
        }
        return samples;
    }
}
