package io.mockround.adapter.codec;

/** The tag that programs put before a sound, whatever its format (id3.org, ID3v2.4 3.1). */
final class Id3Tag {

    static final int HEADER_BYTES = 10;

    private static final int HAS_FOOTER = 0x10;

    private Id3Tag() {}

    /** Bytes of the tag that begins with this header; 0 when it is none. */
    static long length(byte[] head) {
        if (head.length < HEADER_BYTES || head[0] != 'I' || head[1] != 'D' || head[2] != '3') {
            return 0;
        }
        boolean isLength = (head[6] | head[7] | head[8] | head[9]) >= 0; // seven bits each
        long length = isLength ? head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9] : 0;
        long footer = (head[5] & HAS_FOOTER) != 0 ? HEADER_BYTES : 0;
        return HEADER_BYTES + length + footer;
    }
}
