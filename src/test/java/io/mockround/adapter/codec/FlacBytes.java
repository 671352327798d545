package io.mockround.adapter.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The smallest FLAC encoder (RFC 9639): verbatim subframes, constant ones where all samples are equal, 16 bits. */
final class FlacBytes {

    private static final int BLOCK = 256;

    private final int rateHz;
    private final int channels;
    private boolean saysItsLength = true;
    private byte[] comment = new byte[0];

    FlacBytes(int rateHz, int channels) {
        this.rateHz = rateHz;
        this.channels = channels;
    }

    FlacBytes ofUnknownLength() {
        saysItsLength = false;
        return this;
    }

    /** A metadata block of a kind nobody knows, before the sound. */
    FlacBytes withComment(byte[] content) {
        comment = content;
        return this;
    }

    /** @param samples of all channels, interleaved */
    byte[] of(short... samples) {
        int frames = samples.length / channels;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("fLaC".getBytes(StandardCharsets.US_ASCII));
        put(file, comment.length > 0 ? 0 : 0x80, 1);
        put(file, 34, 3);
        put(file, BLOCK, 2);
        put(file, BLOCK, 2);
        put(file, 0, 6);
        put(file, (long) rateHz << 44 | (channels - 1L) << 41 | 15L << 36 | (saysItsLength ? frames : 0), 8);
        file.writeBytes(new byte[16]);
        if (comment.length > 0) {
            put(file, 0x80 | 100, 1);
            put(file, comment.length, 3);
            file.writeBytes(comment);
        }
        for (int first = 0; first < frames; first += BLOCK) {
            file.writeBytes(frame(samples, first, Math.min(BLOCK, frames - first)));
        }
        return file.toByteArray();
    }

    private byte[] frame(short[] samples, int first, int count) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        put(frame, 0xFFF8, 2);
        put(frame, 0x70, 1); // block size in 16 bits below, rate of the stream information
        put(frame, (channels - 1) << 4 | 4 << 1, 1);
        number(frame, first / BLOCK);
        put(frame, count - 1, 2);
        put(frame, checksum(frame.toByteArray(), 8, 0x07), 1);
        for (int channel = 0; channel < channels; channel++) {
            subframe(frame, samples, first, count, channel);
        }
        put(frame, checksum(frame.toByteArray(), 16, 0x8005), 2);
        return frame.toByteArray();
    }

    private void subframe(ByteArrayOutputStream frame, short[] samples, int first, int count, int channel) {
        boolean constant = true;
        for (int i = 0; i < count; i++) {
            constant &= samples[(first + i) * channels + channel] == samples[first * channels + channel];
        }
        put(frame, constant ? 0 : 2, 1);
        for (int i = 0; i < (constant ? 1 : count); i++) {
            put(frame, samples[(first + i) * channels + channel], 2);
        }
    }

    /** A number as UTF-8 writes a character; enough for 2^11 frames. */
    private static void number(ByteArrayOutputStream out, int value) {
        if (value < 0x80) {
            put(out, value, 1);
        } else {
            put(out, 0xC080 | (value >> 6) << 8 | value & 0x3F, 2);
        }
    }

    private static int checksum(byte[] bytes, int bits, int polynomial) {
        int sum = 0;
        for (byte b : bytes) {
            sum ^= (b & 0xff) << bits - 8;
            for (int i = 0; i < 8; i++) {
                sum = (sum & 1 << bits - 1) != 0 ? sum << 1 ^ polynomial : sum << 1;
            }
        }
        return sum & (1 << bits) - 1;
    }

    private static void put(ByteArrayOutputStream out, long value, int bytes) {
        for (int i = bytes - 1; i >= 0; i--) {
            out.write((int) (value >> 8 * i));
        }
    }
}
