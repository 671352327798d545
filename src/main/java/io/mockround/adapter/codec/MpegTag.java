package io.mockround.adapter.codec;

import java.nio.charset.StandardCharsets;

/**
 * What the first frame of an MP3 says of the others instead of holding sound: Xing's and LAME's tag ("Mp3 Info Tag rev 1", LAME project) or
 * Fraunhofer's.
 *
 * @param frames how many frames follow; 0 when it does not say
 * @param delay samples the encoder put before the first; -1 when it does not say
 * @param padding samples the encoder put after the last; -1 when it does not say
 */
record MpegTag(long frames, int delay, int padding) {

    private static final int HAS_FRAMES = 1;
    private static final int HAS_BYTES = 2;
    private static final int HAS_CONTENTS = 4;
    private static final int HAS_QUALITY = 8;
    private static final int CONTENTS_BYTES = 100;
    private static final int DELAYS_AT = 21;

    /** Fraunhofer's tag stands here whatever the frame is. */
    private static final int VBRI_AT = MpegHeader.BYTES + 32;

    /** Null when the frame is one of sound. */
    static MpegTag of(byte[] frame, MpegHeader header) {
        int at = MpegHeader.BYTES + header.sideInformationBytes();
        if (header.layer() != 3) {
            return null;
        }
        if (isAt(frame, at, "Xing") || isAt(frame, at, "Info")) {
            return xing(frame, at);
        }
        return isAt(frame, VBRI_AT, "VBRI") ? new MpegTag(number(frame, VBRI_AT + 14, 4), -1, -1) : null;
    }

    private static MpegTag xing(byte[] frame, int at) {
        int flags = (int) number(frame, at + 4, 4);
        int next = at + 8;
        long frames = (flags & HAS_FRAMES) != 0 ? number(frame, next, 4) : 0;
        next += (flags & HAS_FRAMES) != 0 ? 4 : 0;
        next += (flags & HAS_BYTES) != 0 ? 4 : 0;
        next += (flags & HAS_CONTENTS) != 0 ? CONTENTS_BYTES : 0;
        next += (flags & HAS_QUALITY) != 0 ? 4 : 0;
        boolean namesItsEncoder = number(frame, next, 4) != 0;
        int delays = (int) number(frame, next + DELAYS_AT, 3);
        return namesItsEncoder ? new MpegTag(frames, delays >> 12, delays & 0xfff) : new MpegTag(frames, -1, -1);
    }

    /** Bytes past the end of the frame count as zeros. */
    private static long number(byte[] frame, int at, int bytes) {
        long value = 0;
        for (int i = at; i < at + bytes; i++) {
            value = value << 8 | (i < frame.length ? frame[i] & 0xff : 0);
        }
        return value;
    }

    private static boolean isAt(byte[] frame, int at, String letters) {
        return at + letters.length() <= frame.length
                && new String(frame, at, letters.length(), StandardCharsets.ISO_8859_1).equals(letters);
    }
}
