package io.mockround.adapter.codec;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Walks forward over the chunks of a WAV or AIFF file (EA IFF 85): four letters, a size, the content, a byte of padding after an odd one. */
final class ChunkReader {

    private static final int NAME_BYTES = 4;

    private final InputStream in;
    private final ByteOrder order;
    private long position;

    ChunkReader(InputStream in, ByteOrder order) {
        this.in = in;
        this.order = order;
    }

    /** A chunk's head; its content is next. */
    record Chunk(String name, long size) {

        /** Bytes until the next chunk. */
        long paddedSize() {
            return size + (size & 1);
        }
    }

    /** @throws EOFException when the file ends here */
    Chunk next() throws IOException {
        ByteBuffer head = read(NAME_BYTES + 4);
        String name = new String(head.array(), 0, NAME_BYTES, StandardCharsets.ISO_8859_1);
        return new Chunk(name, Integer.toUnsignedLong(head.getInt(NAME_BYTES)));
    }

    /** Reads the beginning of the chunk, at most so many bytes, and passes over the rest. */
    ByteBuffer content(Chunk chunk, int atMost) throws IOException {
        int wanted = (int) Math.min(chunk.size(), atMost);
        ByteBuffer content = read(wanted);
        skip(chunk.paddedSize() - wanted);
        return content;
    }

    ByteBuffer read(int count) throws IOException {
        byte[] read = in.readNBytes(count);
        position += count;
        if (read.length < count) {
            throw new EOFException("the file ends in its header");
        }
        return ByteBuffer.wrap(read).order(order);
    }

    void skip(long count) throws IOException {
        in.skipNBytes(count);
        position += count;
    }

    /** Bytes read and passed over so far. */
    long position() {
        return position;
    }
}
