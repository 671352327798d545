package io.mockround.adapter.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes Ogg pages. */
final class OggBytes {

    private OggBytes() {}

    /** The headers of a Vorbis stream whose codebooks take 64 MB each. */
    static byte[] withVorbisBooks(int count) {
        ByteBuffer identification = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        identification
                .put((byte) 1)
                .put(latin1("vorbis"))
                .putInt(0)
                .put((byte) 1)
                .putInt(16_000);
        identification.putInt(0).putInt(0).putInt(0).put((byte) 0xb8).put((byte) 1);
        byte[] comment = latin1("\u0003vorbis\0\0\0\0\0\0\0\0\u0001");
        Bits books = new Bits();
        books.put(count - 1, 8);
        for (int i = 0; i < count; i++) {
            int entries = (1 << 24) - 1;
            books.put(0x56_4342, 24); // sync
            books.put(1, 16); // dimension
            books.put(entries, 24);
            books.put(1, 1); // in the order of their lengths:
            books.put(23, 5); // 24 bits
            books.put(entries, 24); // all of them
            books.put(0, 4); // no values
        }
        ByteArrayOutputStream setup = new ByteArrayOutputStream();
        setup.writeBytes(latin1("\u0005vorbis"));
        setup.writeBytes(books.toBytes());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(page(2, 0, 0, identification.array()));
        file.writeBytes(page(0, 0, 1, comment, setup.toByteArray()));
        return file.toByteArray();
    }

    /** Bits as Vorbis packs them: the lowest first. */
    private static final class Bits {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int last;
        private int used;

        void put(int value, int count) {
            for (int i = 0; i < count; i++) {
                last |= (value >> i & 1) << used++;
                if (used == 8) {
                    bytes.write(last);
                    last = 0;
                    used = 0;
                }
            }
        }

        byte[] toBytes() {
            bytes.write(last);
            return bytes.toByteArray();
        }
    }

    /** A page on which these packets end, each shorter than 255 bytes. */
    static byte[] page(int flags, long granule, int sequence, byte[]... packets) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(27 + packets.length).order(ByteOrder.LITTLE_ENDIAN);
        head.put(latin1("OggS"))
                .put((byte) 0)
                .put((byte) flags)
                .putLong(granule)
                .putInt(77)
                .putInt(sequence);
        head.putInt(0).put((byte) packets.length);
        for (byte[] packet : packets) {
            head.put((byte) packet.length);
            body.writeBytes(packet);
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(head.array());
        page.writeBytes(body.toByteArray());
        byte[] bytes = page.toByteArray();
        fixChecksum(bytes, 0, bytes.length);
        return bytes;
    }

    /** Makes the checksum right of the page that stands from here to there. */
    static void fixChecksum(byte[] bytes, int from, int to) {
        for (int i = 22; i < 26; i++) {
            bytes[from + i] = 0;
        }
        int checksum = 0;
        for (int i = from; i < to; i++) {
            checksum ^= (bytes[i] & 0xff) << 24;
            for (int bit = 0; bit < 8; bit++) {
                checksum = checksum < 0 ? checksum << 1 ^ 0x04C1_1DB7 : checksum << 1;
            }
        }
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(from + 22, checksum);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
