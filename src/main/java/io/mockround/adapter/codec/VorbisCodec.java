package io.mockround.adapter.codec;

import com.jcraft.jogg.Packet;
import com.jcraft.jorbis.Block;
import com.jcraft.jorbis.Comment;
import com.jcraft.jorbis.DspState;
import com.jcraft.jorbis.Info;
import java.nio.charset.StandardCharsets;

/** Vorbis (Xiph.Org, Vorbis I), decoded by JOrbis. */
final class VorbisCodec implements OggCodec {

    /** An empty one: the file's own may hold pictures of any size. */
    private static final byte[] COMMENT = "\u0003vorbis\0\0\0\0\0\0\0\0\u0001".getBytes(StandardCharsets.ISO_8859_1);

    private final Info info;
    private final DspState synthesis = new DspState();
    private final Block block = new Block(synthesis);
    private int blockBefore;

    private VorbisCodec(Info info) {
        this.info = info;
        synthesis.synthesis_init(info);
        block.init(synthesis);
    }

    /** @throws RefusedSoundException when JOrbis does not take the headers */
    static VorbisCodec open(byte[] identification, byte[] codebooks) throws RefusedSoundException {
        Info info = new Info();
        info.init();
        Comment comment = new Comment();
        comment.init();
        try {
            boolean isRight = info.synthesis_headerin(comment, packet(identification, true)) == 0
                    && info.synthesis_headerin(comment, packet(COMMENT, false)) == 0
                    && info.synthesis_headerin(comment, packet(codebooks, false)) == 0
                    && info.channels > 0;
            if (isRight) {
                return new VorbisCodec(info);
            }
        } catch (RuntimeException e) {
            // JOrbis indexes by what a damaged header says: refused as well
        }
        throw Refusal.DAMAGED.because("");
    }

    @Override
    public int rateHz() {
        return info.rate;
    }

    @Override
    public int channels() {
        return info.channels;
    }

    /** Each block overlaps with the one before: together they add a quarter of both. */
    @Override
    public int announce(byte[] packet) {
        int length = blockLength(packet);
        int frames = blockBefore == 0 || length == 0 ? 0 : (blockBefore + length) / 4;
        blockBefore = length == 0 ? blockBefore : length;
        return frames;
    }

    @Override
    public float[] decode(byte[] packet) {
        try {
            if (block.synthesis(packet(packet, false)) != 0 || synthesis.synthesis_blockin(block) != 0) {
                return null;
            }
            return samples();
        } catch (RuntimeException e) {
            return null; // JOrbis indexes by what a damaged packet says
        }
    }

    private int blockLength(byte[] packet) {
        try {
            return packet.length == 0 ? 0 : Math.max(0, info.blocksize(packet(packet, false)));
        } catch (RuntimeException e) {
            return 0;
        }
    }

    private float[] samples() {
        float[][][] decoded = new float[1][][];
        int[] from = new int[info.channels];
        int frames = synthesis.synthesis_pcmout(decoded, from);
        float[] samples = new float[frames * info.channels];
        for (int c = 0; frames > 0 && c < info.channels; c++) {
            float[] channel = decoded[0][c];
            for (int i = 0; i < frames; i++) {
                samples[i * info.channels + c] = channel[from[c] + i] * 32_768f;
            }
        }
        synthesis.synthesis_read(frames);
        return samples;
    }

    private static Packet packet(byte[] bytes, boolean isFirst) {
        Packet packet = new Packet();
        packet.packet_base = bytes;
        packet.packet = 0;
        packet.bytes = bytes.length;
        packet.b_o_s = isFirst ? 1 : 0;
        packet.granulepos = -1;
        return packet;
    }
}
