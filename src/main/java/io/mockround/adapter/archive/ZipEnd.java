package io.mockround.adapter.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * The end of a ZIP, looked at before a library reads the index it points to: that index is read into memory as a whole, and a small file can
 * hold one of millions of entries. PKWARE APPNOTE 4.3.14 to 4.3.16.
 */
final class ZipEnd {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int COMMENT_AT_MOST = 0xFFFF;
    private static final int INDEX_OFFSET_AT = 16;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_BYTES = 56;
    private static final int INDEX_OFFSET_64_AT = 48;
    private static final long SEE_64 = 0xFFFF_FFFFL;

    private ZipEnd() {}

    /** How many bytes lie from the index's beginning to the file's end; empty when this is no ZIP. */
    static OptionalLong indexBytes(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            int length = (int) Math.min(size, END_BYTES + COMMENT_AT_MOST);
            ByteBuffer tail = read(channel, size - length, length);
            for (int at = length - END_BYTES; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    return index(
                            channel,
                            size,
                            size - length + at,
                            Integer.toUnsignedLong(tail.getInt(at + INDEX_OFFSET_AT)));
                }
            }
            return OptionalLong.empty();
        }
    }

    private static OptionalLong index(FileChannel channel, long size, long endAt, long offset) throws IOException {
        long begin = offset;
        if (offset == SEE_64 && endAt >= LOCATOR_BYTES) {
            ByteBuffer locator = read(channel, endAt - LOCATOR_BYTES, LOCATOR_BYTES);
            long end64At = locator.getInt(0) == LOCATOR ? locator.getLong(8) : -1;
            if (end64At < 0 || end64At > size - END_64_BYTES) {
                return OptionalLong.empty();
            }
            ByteBuffer end64 = read(channel, end64At, END_64_BYTES);
            begin = end64.getInt(0) == END_64 ? end64.getLong(INDEX_OFFSET_64_AT) : -1;
        }
        return begin < 0 || begin > endAt ? OptionalLong.empty() : OptionalLong.of(size - begin);
    }

    private static ByteBuffer read(FileChannel channel, long at, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {
            // until it is full or the file has ended
        }
        return buffer.rewind();
    }
}
