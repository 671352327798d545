package io.mockround.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a take lies on the disk: a WAV with the plain 44-byte header, then samples in the format of {@link Pcm}. */
public final class TakeFormat {

    public static final int HEADER_BYTES = 44;

    private static final int FILE_LENGTH_AT = 4;
    private static final int DATA_LENGTH_AT = 40;

    private TakeFormat() {}

    /** Where in the file a sample lies. */
    public static long offsetOf(long sample) {
        return HEADER_BYTES + sample * Pcm.BYTES_PER_SAMPLE;
    }

    /** How many whole samples a file of this size holds. */
    public static long samplesIn(long fileBytes) {
        return Math.max(0, fileBytes - HEADER_BYTES) / Pcm.BYTES_PER_SAMPLE;
    }

    /** Whether a file that begins so is a take, whatever length its header tells. */
    static boolean isHeader(byte[] head) {
        ByteBuffer found = ByteBuffer.wrap(head.clone()).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer empty = header(0);
        if (found.capacity() != empty.capacity()) {
            return false;
        }
        found.putInt(FILE_LENGTH_AT, empty.getInt(FILE_LENGTH_AT));
        found.putInt(DATA_LENGTH_AT, empty.getInt(DATA_LENGTH_AT));
        return found.equals(empty);
    }

    static ByteBuffer header(long samples) {
        long dataBytes = Math.min(samples * Pcm.BYTES_PER_SAMPLE, 0xFFFF_FFFFL - HEADER_BYTES);
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt((int) (dataBytes + HEADER_BYTES - 8)).put(ascii("WAVE"));
        header.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        header.putInt(Pcm.SAMPLE_RATE_HZ).putInt(Pcm.SAMPLE_RATE_HZ * Pcm.BYTES_PER_SAMPLE);
        header.putShort((short) Pcm.BYTES_PER_SAMPLE).putShort((short) 16);
        header.put(ascii("data")).putInt((int) dataBytes);
        return header.flip();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
