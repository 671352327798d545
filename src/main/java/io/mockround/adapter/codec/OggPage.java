package io.mockround.adapter.codec;

import java.io.IOException;

/**
 * A page of an Ogg file whose checksum is right (RFC 3533 6).
 *
 * @param granule the codec's time at the end of the last packet that ends on this page, or {@link #NO_PACKET_ENDS}
 * @param lacing the lengths of its segments; a packet goes on as long as they are 255
 * @param body the segments
 */
record OggPage(
        boolean isContinued,
        boolean isFirst,
        boolean isLast,
        long granule,
        int serial,
        int sequence,
        byte[] lacing,
        byte[] body) {

    static final long NO_PACKET_ENDS = -1;

    private static final int HEADER_BYTES = 27;
    private static final int LONGEST = HEADER_BYTES + 255 + 255 * 255;
    private static final int POLYNOMIAL = 0x04C1_1DB7;
    private static final int[] CHECKSUMS = checksums();

    /** What stands between two pages may be damage; so much is passed over. */
    private static final int FARTHEST = 1 << 24;

    /** What became of looking for a page. */
    enum Search {
        FOUND,
        /** Only bytes that begin a page: the file breaks off in it. */
        BREAKS_OFF,
        ENDED
    }

    /** Goes to the next page. Where the bytes ahead are none, they are passed over. */
    static Search search(ByteWindow window) throws IOException {
        Search outcome = Search.ENDED;
        for (int passed = 0; passed < FARTHEST && window.has(1); passed++) {
            if (window.startsWith("OggS")) {
                int length = length(window);
                if (length < 0) {
                    outcome = Search.BREAKS_OFF;
                } else if (isRight(window, length)) {
                    return Search.FOUND;
                }
            }
            window.skip(1);
        }
        return outcome;
    }

    /** Whether its last packet goes on on the next page. */
    boolean goesOn() {
        return lacing.length > 0 && (lacing[lacing.length - 1] & 0xff) == 255;
    }

    /** Whether the page that {@link #search} has found begins a stream. */
    static boolean isFirstAhead(ByteWindow window) {
        return (window.at(5) & 2) != 0;
    }

    /** Takes the page that {@link #search} has found. */
    static OggPage take(ByteWindow window) throws IOException {
        int segments = window.at(HEADER_BYTES - 1);
        int length = length(window);
        int flags = window.at(5);
        long granule = Integer.toUnsignedLong(littleEndian(window, 6)) | (long) littleEndian(window, 10) << 32;
        int serial = littleEndian(window, 14);
        int sequence = littleEndian(window, 18);
        window.skip(HEADER_BYTES);
        byte[] lacing = window.take(segments);
        byte[] body = window.take(length - HEADER_BYTES - segments);
        return new OggPage(
                (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, granule, serial, sequence, lacing, body);
    }

    /** Bytes of the page ahead; negative when the stream ends before. */
    private static int length(ByteWindow window) throws IOException {
        if (!window.has(HEADER_BYTES)) {
            return -1;
        }
        int segments = window.at(HEADER_BYTES - 1);
        if (!window.has(HEADER_BYTES + segments)) {
            return -1;
        }
        int length = HEADER_BYTES + segments;
        for (int i = 0; i < segments; i++) {
            length += window.at(HEADER_BYTES + i);
        }
        return length <= LONGEST && window.has(length) ? length : -1;
    }

    private static boolean isRight(ByteWindow window, int length) {
        int checksum = 0;
        for (int i = 0; i < length; i++) {
            int value = i >= 22 && i < 26 ? 0 : window.at(i); // its own place counts as zero
            checksum = checksum << 8 ^ CHECKSUMS[checksum >>> 24 ^ value];
        }
        return checksum == littleEndian(window, 22);
    }

    private static int littleEndian(ByteWindow window, int at) {
        return Integer.reverseBytes(window.intAt(at));
    }

    private static int[] checksums() {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int sum = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
            }
            table[i] = sum;
        }
        return table;
    }
}
