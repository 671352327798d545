package io.mockround.adapter.codec;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The header of a WAV file (IBM and Microsoft, Multimedia Programming Interface 1.0, 1991; WAVEFORMATEXTENSIBLE, 1998; RF64, EBU Tech 3306).
 * Walks the chunks in their order and stops at the sound; trusts the size of the file more than the sizes in it.
 */
final class WavHeader {

    /** Writers to a pipe cannot come back to fill in the size: ffmpeg and others leave all bits set, SoX this. */
    private static final long SOX_PIPE_SIZE = 0x7FFF_F000L;

    private static final long ALL_BITS = 0xFFFF_FFFFL;

    /** More frames than the longest file could hold: a size of 64 bits may be anything. */
    private static final long ABSURD = 1L << 48;

    private static final int SHORTEST_FORMAT = 16;
    private static final int LONGEST_FORMAT = 40;
    private static final int SUBTYPE_AT = 24;

    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int A_LAW = 6;
    private static final int MU_LAW = 7;
    private static final int EXTENSIBLE = 0xFFFE;

    private final ChunkReader chunks;
    private ByteBuffer format;
    private long longSize;

    private WavHeader(ChunkReader chunks) {
        this.chunks = chunks;
    }

    /**
     * Reads up to the first sample.
     *
     * @throws EOFException when the file ends before its sound
     * @throws RefusedSoundException when the samples are of no form we read
     */
    static PcmLayout read(InputStream in, long fileSize) throws IOException {
        return new WavHeader(new ChunkReader(in, ByteOrder.LITTLE_ENDIAN)).layout(fileSize);
    }

    private PcmLayout layout(long fileSize) throws IOException {
        chunks.read(12); // "RIFF" or "RF64", a size that is not needed, "WAVE"
        ChunkReader.Chunk chunk = chunks.next();
        while (!chunk.name().equals("data")) {
            if (chunk.name().equals("fmt ")) {
                format = chunks.content(chunk, LONGEST_FORMAT);
            } else if (chunk.name().equals("ds64") && chunk.size() >= 16) {
                longSize = chunks.content(chunk, 16).getLong(8);
            } else {
                chunks.skip(chunk.paddedSize());
            }
            chunk = chunks.next();
        }
        if (format == null) {
            throw Refusal.UNSUPPORTED.because("WAV without a format before its sound");
        }
        return layout(chunk.size() == ALL_BITS && longSize > 0 ? longSize : chunk.size(), fileSize);
    }

    private PcmLayout layout(long size, long fileSize) throws RefusedSoundException {
        SampleForm form = form();
        int channels = Short.toUnsignedInt(format.getShort(2));
        if (channels == 0) {
            throw Refusal.UNSUPPORTED.because("WAV with 0 channels");
        }
        long rest = Math.max(0, fileSize - chunks.position());
        boolean open = size == 0
                || size > ABSURD
                || size > rest && (size == SOX_PIPE_SIZE || size >= ALL_BITS - 0xFF && size <= ALL_BITS);
        long promised = open ? 0 : size / (form.bytes() * (long) channels);
        return new PcmLayout(
                form,
                ByteOrder.LITTLE_ENDIAN,
                channels,
                format.getInt(4),
                open ? PcmLayout.TO_THE_END : size,
                promised);
    }

    private SampleForm form() throws RefusedSoundException {
        if (format.limit() < SHORTEST_FORMAT) {
            throw Refusal.UNSUPPORTED.because("WAV with a format of " + format.limit() + " bytes");
        }
        int encoding = Short.toUnsignedInt(format.getShort(0));
        if (encoding == EXTENSIBLE && format.limit() == LONGEST_FORMAT) {
            encoding = Short.toUnsignedInt(format.getShort(SUBTYPE_AT));
        }
        int bits = Short.toUnsignedInt(format.getShort(14));
        SampleForm form = form(encoding, bits);
        if (form == null) {
            throw Refusal.UNSUPPORTED.because(name(encoding, bits));
        }
        return form;
    }

    private static SampleForm form(int encoding, int bits) {
        switch (encoding) {
            case PCM:
                return bits >= 1 && bits <= 8 ? SampleForm.UNSIGNED_8 : SampleForm.signed(bits);
            case FLOAT:
                return bits == 32 ? SampleForm.FLOAT_32 : bits == 64 ? SampleForm.FLOAT_64 : null;
            case A_LAW:
                return SampleForm.A_LAW;
            case MU_LAW:
                return SampleForm.MU_LAW;
            default:
                return null;
        }
    }

    /** Registered numbers of RFC 2361. */
    private static String name(int encoding, int bits) {
        switch (encoding) {
            case PCM:
                return bits + "-bit PCM";
            case FLOAT:
                return bits + "-bit float";
            case 2:
                return "Microsoft ADPCM";
            case 0x11:
                return "IMA ADPCM";
            case 0x31:
                return "GSM 6.10";
            case 0x55:
                return "MP3 in WAV";
            default:
                return String.format("WAV encoding 0x%04X", encoding);
        }
    }
}
