package io.mockround.adapter.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes WAV files, right ones and wrong ones. */
final class WavBytes {

    private static final long AS_LONG_AS_IT_IS = -1;

    private int encoding = 1;
    private int subtype = -1;
    private int channels = 1;
    private long rateHz = 16_000;
    private int bits = 16;
    private long dataSize = AS_LONG_AS_IT_IS;
    private Long longSize;
    private final ByteArrayOutputStream before = new ByteArrayOutputStream();
    private final ByteArrayOutputStream after = new ByteArrayOutputStream();

    WavBytes encoding(int value, int bitsPerSample) {
        encoding = value;
        bits = bitsPerSample;
        return this;
    }

    WavBytes extensible(int subtypeValue) {
        encoding = 0xFFFE;
        subtype = subtypeValue;
        return this;
    }

    WavBytes channels(int count) {
        channels = count;
        return this;
    }

    WavBytes rateHz(long rate) {
        rateHz = rate;
        return this;
    }

    WavBytes claimedDataSize(long size) {
        dataSize = size;
        return this;
    }

    /** The form for more than 4 GB, with this as the size of the sound. */
    WavBytes rf64(long size) {
        longSize = size;
        dataSize = 0xFFFF_FFFFL;
        return this;
    }

    WavBytes chunkBefore(String id, byte[] content) {
        chunk(before, id, content.length, content);
        return this;
    }

    WavBytes chunkAfter(String id, byte[] content) {
        chunk(after, id, content.length, content);
        return this;
    }

    byte[] of(short... samples) {
        byte[] data = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            data[2 * i] = (byte) samples[i];
            data[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        return ofData(data);
    }

    byte[] ofData(byte[] data) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(ascii("WAVE"));
        if (longSize != null) {
            ByteArrayOutputStream sizes = new ByteArrayOutputStream();
            put(sizes, 0, 8);
            put(sizes, longSize, 8);
            put(sizes, 0, 12);
            chunk(content, "ds64", 28, sizes.toByteArray());
        }
        content.writeBytes(before.toByteArray());
        chunk(content, "fmt ", subtype < 0 ? 16 : 40, format());
        chunk(content, "data", dataSize == AS_LONG_AS_IT_IS ? data.length : dataSize, data);
        content.writeBytes(after.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        chunk(file, longSize == null ? "RIFF" : "RF64", content.size(), content.toByteArray());
        return file.toByteArray();
    }

    private byte[] format() {
        ByteArrayOutputStream format = new ByteArrayOutputStream();
        put(format, encoding, 2);
        put(format, channels, 2);
        put(format, rateHz, 4);
        put(format, rateHz * channels * bits / 8, 4);
        put(format, channels * bits / 8, 2);
        put(format, bits, 2);
        if (subtype >= 0) {
            put(format, 22, 2);
            put(format, bits, 2);
            put(format, 0, 4);
            put(format, subtype, 2);
            put(format, 0x0000_0010_0000L, 6);
            put(format, 0x719B_3800_AA00_0080L, 8);
        }
        return format.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String id, long size, byte[] content) {
        out.writeBytes(ascii(id));
        put(out, size, 4);
        out.writeBytes(content);
        if (content.length % 2 == 1) {
            out.write(0);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void put(ByteArrayOutputStream out, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >> 8 * i));
        }
    }
}
