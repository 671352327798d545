package io.mockround.adapter.codec;

import java.nio.ByteBuffer;

/** The format chunk of a WAV file whose samples are 16-bit PCM. */
record WavFormat(int channels, int rateHz) {

    /** Bytes of the longest form, WAVEFORMATEXTENSIBLE. */
    static final int LONGEST = 40;

    private static final int SHORTEST = 16;
    private static final int SUBTYPE_AT = 24;

    private static final int PCM = 1;
    private static final int EXTENSIBLE = 0xFFFE;

    /** @throws UnsupportedSoundException when the samples are anything else */
    static WavFormat read(ByteBuffer chunk) throws UnsupportedSoundException {
        if (chunk.limit() < SHORTEST) {
            throw new UnsupportedSoundException("WAV with a format of " + chunk.limit() + " bytes");
        }
        int encoding = Short.toUnsignedInt(chunk.getShort(0));
        if (encoding == EXTENSIBLE && chunk.limit() == LONGEST) {
            encoding = Short.toUnsignedInt(chunk.getShort(SUBTYPE_AT));
        }
        int channels = Short.toUnsignedInt(chunk.getShort(2));
        int bits = Short.toUnsignedInt(chunk.getShort(14));
        if (encoding != PCM) {
            throw new UnsupportedSoundException(name(encoding));
        }
        if (bits != 16) {
            throw new UnsupportedSoundException(bits + "-bit PCM");
        }
        if (channels == 0) {
            throw new UnsupportedSoundException("WAV with 0 channels");
        }
        return new WavFormat(channels, chunk.getInt(4));
    }

    int frameBytes() {
        return 2 * channels;
    }

    /** Registered numbers of RFC 2361. */
    private static String name(int encoding) {
        switch (encoding) {
            case 2:
                return "Microsoft ADPCM";
            case 3:
                return "float";
            case 6:
                return "A-law";
            case 7:
                return "µ-law";
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
