package io.mockround.adapter.codec;

import io.mockround.adapter.codec.Mp4Boxes.Box;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an MP4 file says of the delay its encoder put first: in an edit list (ISO/IEC 14496-12 8.6.6), or in iTunes' own note. */
final class Mp4Times {

    /** A comment named so: zero, delay, padding, length, in hexadecimal, counted in the media's timescale. */
    private static final String ITUNES_NOTE = "iTunSMPB";

    private static final Pattern NOTE = Pattern.compile(" ?[0-9A-F]{8} ([0-9A-F]{8}) ([0-9A-F]{8}) ([0-9A-F]{16})");

    /** A note is one line; what is longer is none. */
    private static final int LONGEST_NOTE = 1 << 10;

    private Mp4Times() {}

    /** From the first edit that shows something to the end of the last; null when the list says nothing that can be. */
    static KeptFrames kept(ByteBuffer list, long movieTimescale, long mediaTimescale, int rateHz) {
        boolean isLong = list.limit() > 0 && list.get(0) == 1;
        int entryBytes = isLong ? 20 : 12;
        long first = -1;
        long end = -1;
        for (int at = 8; at + entryBytes <= list.limit(); at += entryBytes) {
            long length = isLong ? list.getLong(at) : Integer.toUnsignedLong(list.getInt(at));
            long start = isLong ? list.getLong(at + 8) : list.getInt(at + 4);
            if (start >= 0) { // else nothing is shown for this time: the film's picture began before its sound
                first = first < 0 ? start : Math.min(first, start);
                end = length <= 0 || end == KeptFrames.END
                        ? KeptFrames.END
                        : Math.max(end, start + scaled(length, mediaTimescale, movieTimescale));
            }
        }
        if (first < 0 || mediaTimescale == 0 || end <= first) {
            return null;
        }
        long from = scaled(first, rateHz, mediaTimescale);
        long to = end == KeptFrames.END || movieTimescale == 0 ? KeptFrames.END : scaled(end, rateHz, mediaTimescale);
        return to < from ? null : new KeptFrames(from, to);
    }

    /** What iTunes noted; null when it did not. */
    static KeptFrames itunes(Mp4Boxes boxes, Box index, long mediaTimescale, int rateHz) throws IOException {
        Optional<Box> metadata = boxes.find(index, "udta", "meta");
        Optional<Box> list = metadata.isEmpty() ? metadata : Mp4Boxes.first(boxes.in(metadata.get(), 4), "ilst");
        if (list.isEmpty() || mediaTimescale == 0) {
            return null;
        }
        for (Box note : boxes.in(list.get(), 0)) {
            if (note.name().equals("----") && note.size() <= LONGEST_NOTE) {
                String text = new String(boxes.content(note).array(), StandardCharsets.ISO_8859_1);
                Matcher numbers = NOTE.matcher(text);
                if (text.contains(ITUNES_NOTE) && numbers.find()) {
                    return kept(numbers, mediaTimescale, rateHz);
                }
            }
        }
        return null;
    }

    private static KeptFrames kept(Matcher note, long mediaTimescale, int rateHz) {
        long from = scaled(Long.parseLong(note.group(1), 16), rateHz, mediaTimescale);
        long length = scaled(Long.parseUnsignedLong(note.group(3), 16), rateHz, mediaTimescale);
        return length <= 0 ? null : new KeptFrames(from, from + length);
    }

    /** {@code time * numerator / denominator}, rounded down; no time is longer than 2^48 units. */
    private static long scaled(long time, long numerator, long denominator) {
        if (denominator == 0) {
            return 0;
        }
        BigInteger scaled = BigInteger.valueOf(time)
                .multiply(BigInteger.valueOf(numerator))
                .divide(BigInteger.valueOf(denominator));
        return scaled.min(BigInteger.ONE.shiftLeft(48)).max(BigInteger.ZERO).longValueExact();
    }
}
