package io.mockround.adapter.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes AIFF and AIFF-C files. */
final class AiffBytes {

    private AiffBytes() {}

    static byte[] aiff(int bits, byte[] data) {
        return aiff(16_000, 1, bits, data);
    }

    static byte[] aiff(int rateHz, int channels, int bits, byte[] data) {
        return file("AIFF", common(rateHz, channels, bits, data), data);
    }

    static byte[] aifc(String compression, int bits, byte[] data) {
        ByteArrayOutputStream common = common(16_000, 1, bits, data);
        common.writeBytes(latin1(compression));
        put(common, 0, 2); // no name for it
        return file("AIFC", common, data);
    }

    private static ByteArrayOutputStream common(int rateHz, int channels, int bits, byte[] data) {
        ByteArrayOutputStream common = new ByteArrayOutputStream();
        put(common, channels, 2);
        put(common, bits == 0 ? 0 : data.length / (channels * ((bits + 7) / 8)), 4);
        put(common, bits, 2);
        int zeros = Long.numberOfLeadingZeros(rateHz);
        put(common, 16_383 + 63 - zeros, 2);
        put(common, (long) rateHz << zeros, 8);
        return common;
    }

    private static byte[] file(String form, ByteArrayOutputStream common, byte[] data) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(latin1(form));
        chunk(content, "NAME", new byte[5]);
        chunk(content, "COMM", common.toByteArray());
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        put(sound, 0, 8);
        sound.writeBytes(data);
        chunk(content, "SSND", sound.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        chunk(file, "FORM", content.toByteArray());
        return file.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String id, byte[] content) {
        out.writeBytes(latin1(id));
        put(out, content.length, 4);
        out.writeBytes(content);
        if (content.length % 2 == 1 && !id.equals("SSND")) {
            out.write(0);
        }
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void put(ByteArrayOutputStream out, long value, int bytes) {
        for (int i = bytes - 1; i >= 0; i--) {
            out.write((int) (value >> 8 * i));
        }
    }
}
