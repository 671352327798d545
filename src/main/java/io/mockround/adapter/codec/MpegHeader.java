package io.mockround.adapter.codec;

/**
 * The four bytes before every frame of MPEG audio (ISO/IEC 11172-3 2.4.1.3, 13818-3; MPEG-2.5 as the world writes it).
 *
 * @param layer 1 to 3
 * @param isMpeg1 not one of the two versions for half the rates and less
 * @param frameBytes of the whole frame, these four included
 */
record MpegHeader(
        int layer, boolean isMpeg1, int version, int rateHz, int channels, int frameBytes, boolean hasChecksum) {

    static final int BYTES = 4;

    private static final int MPEG_2_5 = 0;
    private static final int RESERVED_VERSION = 1;
    private static final int MPEG_1 = 3;
    private static final int SINGLE_CHANNEL = 3;

    private static final int[] RATES_OF_MPEG_1 = {44_100, 48_000, 32_000};
    private static final int[][] KBPS_OF_MPEG_1 = {
        {32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
        {32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
        {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
    };
    private static final int[][] KBPS_OF_THE_OTHERS = {
        {32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
        {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
        {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
    };

    /** Null when these bytes are no such header. Frames of free length have none either: nobody writes them. */
    static MpegHeader of(int bits) {
        int version = bits >> 19 & 3;
        int layer = 4 - (bits >> 17 & 3);
        int bitrate = bits >> 12 & 15;
        int rate = bits >> 10 & 3;
        boolean isHeader = bits >>> 21 == 0x7ff
                && version != RESERVED_VERSION
                && layer != 4
                && bitrate != 0
                && bitrate != 15
                && rate != 3;
        if (!isHeader) {
            return null;
        }
        boolean isMpeg1 = version == MPEG_1;
        int rateHz = RATES_OF_MPEG_1[rate] >> (isMpeg1 ? 0 : version == MPEG_2_5 ? 2 : 1);
        int kbps = (isMpeg1 ? KBPS_OF_MPEG_1 : KBPS_OF_THE_OTHERS)[layer - 1][bitrate - 1];
        int channels = (bits >> 6 & 3) == SINGLE_CHANNEL ? 1 : 2;
        int frameBytes = frameBytes(layer, isMpeg1, kbps * 1000, rateHz, bits >> 9 & 1);
        return new MpegHeader(layer, isMpeg1, version, rateHz, channels, frameBytes, (bits >> 16 & 1) == 0);
    }

    private static int frameBytes(int layer, boolean isMpeg1, int bitsPerSecond, int rateHz, int padding) {
        if (layer == 1) {
            return (12 * bitsPerSecond / rateHz + padding) * 4;
        }
        int slots = layer == 3 && !isMpeg1 ? 72 : 144;
        return slots * bitsPerSecond / rateHz + padding;
    }

    int samplesPerFrame() {
        return layer == 1 ? 384 : layer == 3 && !isMpeg1 ? 576 : 1152;
    }

    /** Bytes of layer III between the header and its main data. */
    int sideInformationBytes() {
        int bytes = isMpeg1 ? (channels == 1 ? 17 : 32) : (channels == 1 ? 9 : 17);
        return bytes + (hasChecksum ? 2 : 0);
    }

    /** Whether both can stand in one stream. */
    boolean fits(MpegHeader other) {
        return other != null
                && layer == other.layer
                && version == other.version
                && rateHz == other.rateHz
                && channels == other.channels;
    }
}
