package io.mockround.adapter.codec;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads 16-bit PCM from a WAV file (IBM and Microsoft, Multimedia Programming Interface 1.0, 1991; WAVEFORMATEXTENSIBLE, 1998). Walks
 * the chunks in their order and stops at the sound; trusts the size of the file more than the sizes in it.
 */
final class WavDecoder implements Decoder {

    /** Writers to a pipe cannot come back to fill in the size: ffmpeg and others leave all bits set, SoX this. */
    private static final long SOX_PIPE_SIZE = 0x7FFF_F000L;

    private static final int BUFFER_BYTES = 32_768;

    private final InputStream in;
    private final WavFormat format;
    private final long promisedFrames;
    private final byte[] bytes;
    private final ByteBuffer samples;
    private long bytesLeft;
    private long position;

    /** @throws EOFException when the file ends before its sound */
    WavDecoder(InputStream in, long fileSize) throws IOException, UnsupportedSoundException {
        this.in = in;
        readFully(12); // "RIFF", a size that is not needed, "WAVE"
        WavFormat found = null;
        ByteBuffer chunk = readFully(8);
        while (chunk.getInt(0) != tag("data")) {
            long size = Integer.toUnsignedLong(chunk.getInt(4));
            if (chunk.getInt(0) == tag("fmt ")) {
                int wanted = (int) Math.min(size, WavFormat.LONGEST);
                found = WavFormat.read(readFully(wanted));
                size -= wanted;
            }
            skip(size);
            skipPadding(chunk.getInt(4));
            chunk = readFully(8);
        }
        if (found == null) {
            throw new UnsupportedSoundException("WAV without a format before its sound");
        }
        format = found;
        long size = Integer.toUnsignedLong(chunk.getInt(4));
        long rest = Math.max(0, fileSize - position);
        boolean open = size == 0 || size > rest && size >= SOX_PIPE_SIZE;
        bytesLeft = open ? rest : Math.min(size, rest);
        promisedFrames = open ? 0 : size / format.frameBytes();
        bytes = new byte[Math.max(1, BUFFER_BYTES / format.frameBytes()) * format.frameBytes()];
        samples = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public int rateHz() {
        return format.rateHz();
    }

    @Override
    public long promisedFrames() {
        return promisedFrames;
    }

    @Override
    public int read(float[] into) throws IOException {
        int frameBytes = format.frameBytes();
        int wanted = (int) Math.min(bytesLeft, Math.min(bytes.length, (long) into.length * frameBytes));
        int got = in.readNBytes(bytes, 0, wanted);
        bytesLeft = got < wanted ? 0 : bytesLeft - got;
        int frames = got / frameBytes;
        for (int frame = 0; frame < frames; frame++) {
            int sum = 0;
            for (int at = frame * frameBytes; at < (frame + 1) * frameBytes; at += 2) {
                sum += samples.getShort(at);
            }
            into[frame] = (float) sum / format.channels();
        }
        return frames;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Chunks begin at even places. */
    private void skipPadding(int size) throws IOException {
        skip(size & 1);
    }

    private void skip(long count) throws IOException {
        in.skipNBytes(count);
        position += count;
    }

    private ByteBuffer readFully(int count) throws IOException {
        byte[] read = in.readNBytes(count);
        position += count;
        if (read.length < count) {
            throw new EOFException("the file ends in its header");
        }
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int tag(String four) {
        return four.charAt(0) | four.charAt(1) << 8 | four.charAt(2) << 16 | four.charAt(3) << 24;
    }
}
