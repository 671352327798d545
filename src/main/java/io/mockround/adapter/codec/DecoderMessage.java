package io.mockround.adapter.codec;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the program and its decoding child say to each other: a byte for the kind, four for the length, the content. Numbers have their highest
 * byte first, samples (the format of {@code recording.Pcm}) their lowest.
 *
 * <p>The child says {@code READY} once. Then, any number of times: the program says {@code DECODE} and a path; the child answers with {@code
 * REFUSED}, or with {@code OPENED}, {@code SAMPLES} as often as there are some, and {@code ENDED} or {@code REFUSED}. When its input closes the
 * child ends.
 *
 * @param content not to be changed
 */
record DecoderMessage(Kind kind, byte[] content) {

    static final int VERSION = 1;

    /** What is longer is no message of ours. */
    static final int LONGEST = 1 << 16;

    enum Kind {
        /** The child's {@link #VERSION}. */
        READY,
        /** A path, in UTF-8. */
        DECODE,
        /** How long the sound is promised to be, in ms. */
        OPENED,
        SAMPLES,
        /** Whether it ended early (1 or 0), and how many ms of it stand for what could not be decoded. */
        ENDED,
        /** The name of a {@link Refusal}, a zero byte, its detail. */
        REFUSED
    }

    static DecoderMessage ready() {
        return new DecoderMessage(Kind.READY, new byte[] {VERSION});
    }

    static DecoderMessage decode(String path) {
        return new DecoderMessage(Kind.DECODE, path.getBytes(StandardCharsets.UTF_8));
    }

    static DecoderMessage opened(long promisedMs) {
        return new DecoderMessage(
                Kind.OPENED, ByteBuffer.allocate(8).putLong(promisedMs).array());
    }

    static DecoderMessage samples(short[] samples, int count) {
        ByteBuffer content = ByteBuffer.allocate(2 * count).order(ByteOrder.LITTLE_ENDIAN);
        content.asShortBuffer().put(samples, 0, count);
        return new DecoderMessage(Kind.SAMPLES, content.array());
    }

    static DecoderMessage ended(boolean early, long silencedMs) {
        byte[] content = ByteBuffer.allocate(9)
                .put((byte) (early ? 1 : 0))
                .putLong(silencedMs)
                .array();
        return new DecoderMessage(Kind.ENDED, content);
    }

    static DecoderMessage refused(RefusedSoundException refused) {
        String text = refused.refusal().name() + '\0' + refused.getMessage();
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return new DecoderMessage(Kind.REFUSED, content);
    }

    /** The content as text. */
    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The content as numbers, none of which need be there. */
    ByteBuffer numbers() {
        return ByteBuffer.wrap(content);
    }

    /** The samples, to be read one after the other. */
    ShortBuffer samples() {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /**
     * Reads the next message.
     *
     * @throws EOFException when the other side is gone
     * @throws IOException when it does not speak like this
     */
    static DecoderMessage read(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (kind >= Kind.values().length || length < 0 || length > LONGEST) {
            throw new IOException("not a message");
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException();
        }
        return new DecoderMessage(Kind.values()[kind], content);
    }
}
