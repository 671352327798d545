package io.mockround.adapter.codec;

import io.mockround.recording.PolyphaseResampler;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with sound in it.
 *
 * @param start where the sound's own format begins: behind the ID3 tags that some programs put before anything
 */
record SoundFile(Path path, AudioKind kind, long start) {

    /** One is usual, two happen. */
    private static final int MOST_TAGS = 8;

    /**
     * Looks at a file.
     *
     * @throws EOFException when it ends in its tags
     * @throws RefusedSoundException when it is no kind of audio that is read
     */
    static SoundFile of(Path path) throws IOException {
        long start = afterTags(path);
        try (ByteWindow window = new ByteWindow(from(path, start))) {
            return new SoundFile(path, AudioKind.of(window), start);
        }
    }

    /**
     * Decodes it here and now.
     *
     * @throws EOFException when it ends before its sound
     * @throws RefusedSoundException when its sound cannot be read
     */
    Decoder decoder() throws IOException {
        Decoder decoder = open();
        if (PolyphaseResampler.accepts(decoder.rateHz())) {
            return decoder;
        }
        decoder.close();
        throw Refusal.UNSUPPORTED.because("a sample rate of " + Integer.toUnsignedString(decoder.rateHz()) + " Hz");
    }

    private Decoder open() throws IOException {
        if (kind == AudioKind.MP4) {
            FileChannel channel = FileChannel.open(path);
            return closingOnFailure(channel, () -> Mp4Decoder.open(channel));
        }
        InputStream in = from(path, start);
        return closingOnFailure(in, () -> open(in));
    }

    private Decoder open(InputStream in) throws IOException {
        switch (kind) {
            case WAV:
                return new PcmDecoder(in, WavHeader.read(in, Files.size(path) - start));
            case AIFF:
                return new PcmDecoder(in, AiffHeader.read(in));
            case FLAC:
                return new FlacDecoder(in);
            case MPEG:
                return MpegPackets.open(new ByteWindow(in));
            case ADTS:
                return AdtsFrames.open(new ByteWindow(in));
            case OGG:
                return OggDecoder.open(new ByteWindow(in), path);
            default:
                throw new IllegalStateException(kind.toString());
        }
    }

    /** Opens something. */
    @FunctionalInterface
    private interface Opening {

        Decoder open() throws IOException;
    }

    private static Decoder closingOnFailure(AutoCloseable source, Opening opening) throws IOException {
        boolean isOpen = false;
        try {
            Decoder decoder = opening.open();
            isOpen = true;
            return decoder;
        } finally {
            if (!isOpen) {
                close(source);
            }
        }
    }

    private static void close(AutoCloseable source) {
        try {
            source.close();
        } catch (Exception e) {
            // what made the opening fail is told
        }
    }

    private static InputStream from(Path path, long start) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        in.skipNBytes(start);
        return in;
    }

    private static long afterTags(Path path) throws IOException {
        long start = 0;
        for (int i = 0; i < MOST_TAGS; i++) {
            long length = tagLength(path, start);
            if (length == 0) {
                break;
            }
            start += length;
        }
        if (start > 0 && start >= Files.size(path)) {
            throw new EOFException("the file ends in its tags");
        }
        return start;
    }

    private static long tagLength(Path path, long start) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(start);
            return Id3Tag.length(in.readNBytes(Id3Tag.HEADER_BYTES));
        }
    }
}
