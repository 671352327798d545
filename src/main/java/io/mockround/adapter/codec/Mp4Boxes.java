package io.mockround.adapter.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The boxes of an MP4 file (ISO/IEC 14496-12 4.2). Every box lies inside the one around it, or is not there: a size that says otherwise ends the
 * walk.
 */
final class Mp4Boxes {

    /** Bytes of size and name; a size of 1 means that 8 more follow. */
    private static final int HEAD_BYTES = 8;

    private static final int LONG_HEAD_BYTES = 16;

    /** A phone's file has some twenty boxes at one level, a long film a few thousand fragments. */
    private static final int AT_MOST = 100_000;

    /** Ten hours of sample sizes take 7 MB. */
    private static final int LONGEST_CONTENT = 1 << 26;

    private final FileChannel channel;

    Mp4Boxes(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * A box.
     *
     * @param from where its content begins
     * @param to where it ends
     * @param isWhole false when the file ends before it does
     */
    record Box(String name, long from, long to, boolean isWhole) {

        long size() {
            return to - from;
        }
    }

    /** The boxes that make up the file. */
    List<Box> all() throws IOException {
        return between(0, channel.size());
    }

    /** The boxes in a box, whose content begins with so many bytes of its own. */
    List<Box> in(Box box, int ownBytes) throws IOException {
        return between(Math.min(box.to(), box.from() + ownBytes), box.to());
    }

    /** The first box on a way through the boxes. */
    Optional<Box> find(Box box, String... way) throws IOException {
        Optional<Box> found = Optional.of(box);
        for (String name : way) {
            found = found.isEmpty() ? found : first(in(found.get(), 0), name);
        }
        return found;
    }

    static Optional<Box> first(List<Box> boxes, String name) {
        return boxes.stream().filter(box -> box.name().equals(name)).findFirst();
    }

    /** All that is in a box, at most {@link #LONGEST_CONTENT} bytes of it. */
    ByteBuffer content(Box box) throws IOException {
        return read(box.from(), (int) Math.min(box.size(), LONGEST_CONTENT));
    }

    /** What stands in the file; fewer bytes where it ends. */
    ByteBuffer read(long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.max(0, Math.min(count, channel.size() - from)));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // until it is full or the file ends
        }
        return bytes.flip();
    }

    private List<Box> between(long from, long to) throws IOException {
        List<Box> boxes = new ArrayList<>();
        long at = from;
        while (to - at >= HEAD_BYTES && boxes.size() < AT_MOST) {
            ByteBuffer head = read(at, LONG_HEAD_BYTES);
            if (head.limit() < HEAD_BYTES) {
                break;
            }
            long size = Integer.toUnsignedLong(head.getInt(0));
            int headBytes = HEAD_BYTES;
            if (size == 1 && head.limit() == LONG_HEAD_BYTES) {
                size = head.getLong(HEAD_BYTES);
                headBytes = LONG_HEAD_BYTES;
            } else if (size == 0) {
                size = to - at; // the last box may leave its size open
            }
            if (size < headBytes) {
                break;
            }
            boolean isWhole = size <= to - at;
            String name = new String(head.array(), 4, 4, StandardCharsets.ISO_8859_1);
            boxes.add(new Box(name, at + headBytes, isWhole ? at + size : to, isWhole));
            at = isWhole ? at + size : to;
        }
        return boxes;
    }
}
