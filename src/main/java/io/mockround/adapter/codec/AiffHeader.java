package io.mockround.adapter.codec;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The header of an AIFF or AIFF-C file (Apple, Audio Interchange File Format 1.3, 1989, and AIFF-C draft, 1991). Stops at the sound. */
final class AiffHeader {

    private static final int COMMON_BYTES = 18;
    private static final int WITH_COMPRESSION = 22;
    private static final int EXPONENT_BIAS = 16_383;
    private static final int MANTISSA_BITS = 63;

    /** What is not read, by what the world calls it. */
    private static final Map<String, String> NAMES = Map.of(
            "ima4", "IMA ADPCM",
            "MAC3", "MACE 3:1",
            "MAC6", "MACE 6:1",
            "GSM ", "GSM 6.10",
            "QDM2", "QDesign Music",
            "ACE2", "ACE 2:1",
            "ACE8", "ACE 8:3");

    private AiffHeader() {}

    /**
     * Reads up to the first sample.
     *
     * @throws EOFException when the file ends before its sound
     * @throws RefusedSoundException when the samples are of no form we read
     */
    static PcmLayout read(InputStream in) throws IOException {
        ChunkReader chunks = new ChunkReader(in, ByteOrder.BIG_ENDIAN);
        chunks.read(12); // "FORM", a size that is not needed, "AIFF" or "AIFC"
        ByteBuffer common = null;
        ChunkReader.Chunk chunk = chunks.next();
        while (!chunk.name().equals("SSND")) {
            if (chunk.name().equals("COMM")) {
                common = chunks.content(chunk, WITH_COMPRESSION);
            } else {
                chunks.skip(chunk.paddedSize());
            }
            chunk = chunks.next();
        }
        if (common == null || common.limit() < COMMON_BYTES) {
            throw Refusal.UNSUPPORTED.because("AIFF without a format before its sound");
        }
        long offset = Integer.toUnsignedLong(chunks.read(8).getInt(0));
        chunks.skip(offset);
        return layout(common, chunk.size() - 8 - offset);
    }

    private static PcmLayout layout(ByteBuffer common, long size) throws RefusedSoundException {
        String compression = common.limit() < WITH_COMPRESSION
                ? "NONE"
                : new String(common.array(), COMMON_BYTES, 4, StandardCharsets.ISO_8859_1);
        int bits = Short.toUnsignedInt(common.getShort(6));
        SampleForm form = form(compression, bits);
        int channels = Short.toUnsignedInt(common.getShort(0));
        if (channels == 0) {
            throw Refusal.UNSUPPORTED.because("AIFF with 0 channels");
        }
        if (form == null) {
            throw Refusal.UNSUPPORTED.because(name(compression, bits));
        }
        long frames = Integer.toUnsignedLong(common.getInt(2));
        boolean open = frames == 0 || size <= 0; // written to a pipe: nobody came back
        long bytes = open ? PcmLayout.TO_THE_END : Math.min(size, frames * form.bytes() * channels);
        return new PcmLayout(form, order(compression), channels, rateHz(common), bytes, frames);
    }

    private static SampleForm form(String compression, int bits) {
        switch (compression) {
            case "NONE":
            case "twos":
            case "sowt":
                return SampleForm.signed(bits);
            case "raw ":
                return SampleForm.UNSIGNED_8;
            case "in24":
            case "42ni":
                return SampleForm.SIGNED_24;
            case "in32":
            case "23ni":
                return SampleForm.SIGNED_32;
            case "fl32":
            case "FL32":
                return SampleForm.FLOAT_32;
            case "fl64":
            case "FL64":
                return SampleForm.FLOAT_64;
            case "alaw":
            case "ALAW":
                return SampleForm.A_LAW;
            case "ulaw":
            case "ULAW":
                return SampleForm.MU_LAW;
            default:
                return null;
        }
    }

    private static ByteOrder order(String compression) {
        boolean little = compression.equals("sowt") || compression.equals("42ni") || compression.equals("23ni");
        return little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    private static String name(String compression, int bits) {
        if (compression.equals("NONE") || compression.equals("twos") || compression.equals("sowt")) {
            return bits + "-bit PCM";
        }
        return NAMES.getOrDefault(compression, FourLetters.readable(compression)) + " in AIFF-C";
    }

    /** An 80-bit number of IEEE 754: sign and exponent, then 64 bits of mantissa with its leading one. */
    private static int rateHz(ByteBuffer common) {
        int exponent = (common.getShort(8) & 0x7fff) - EXPONENT_BIAS;
        double mantissa = (common.getLong(10) >>> 1) * 2.0;
        return (int) Math.rint(mantissa * StrictMath.pow(2, exponent - MANTISSA_BITS));
    }
}
