package io.mockround.adapter.codec;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream with a view ahead of some {@value #BYTES} bytes: enough to find the next packet of any format and to see whether it is one. */
final class ByteWindow implements Closeable {

    /** More than the longest Ogg page (65,307) or MPEG frame and the header after it. */
    static final int BYTES = 1 << 17;

    private final InputStream in;
    private final byte[] held = new byte[BYTES];
    private int from;
    private int to;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    /** Whether so many bytes are ahead, at most {@link #BYTES}. */
    boolean has(int count) throws IOException {
        if (to - from < count && from > 0) {
            System.arraycopy(held, from, held, 0, to - from);
            to -= from;
            from = 0;
        }
        while (to - from < count) {
            int read = in.read(held, to, held.length - to);
            if (read < 0) {
                return false;
            }
            to += read;
        }
        return true;
    }

    /** How many bytes {@link #has} has seen ahead. */
    int seen() {
        return to - from;
    }

    /** A byte ahead, without its sign; it must be there. */
    int at(int index) {
        return held[from + index] & 0xff;
    }

    /** Four bytes ahead, the first the highest; they must be there. */
    int intAt(int index) {
        return at(index) << 24 | at(index + 1) << 16 | at(index + 2) << 8 | at(index + 3);
    }

    /** Whether these letters are ahead; false when the stream ends before. */
    boolean startsWith(String letters) throws IOException {
        boolean there = has(letters.length());
        for (int i = 0; there && i < letters.length(); i++) {
            there = at(i) == letters.charAt(i);
        }
        return there;
    }

    /** Bytes ahead; they must be there. */
    byte[] peek(int count) {
        return Arrays.copyOfRange(held, from, from + count);
    }

    byte[] take(int count) {
        byte[] taken = peek(count);
        from += count;
        return taken;
    }

    /** Passes over bytes that are there. */
    void skip(int count) {
        from += count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
