package io.mockround.adapter.voice;

import io.mockround.voice.Speech;
import io.mockround.voice.SpeechFailedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads what engines write: WAV, 16-bit. An engine that writes to a pipe does not know the length beforehand and promises too much: what is there
 * counts. Our own, because Java Sound belongs to another adapter and the import's reader wants a file; a dozen lines are enough for sound that
 * no stranger made.
 */
final class WavSpeech {

    private static final int RIFF_BYTES = 12;
    private static final int CHUNK_HEADER_BYTES = 8;
    private static final short PCM = 1;

    private WavSpeech() {}

    static Speech read(byte[] wav) throws SpeechFailedException {
        ByteBuffer bytes = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        int channels = 0;
        int rateHz = 0;
        int at = RIFF_BYTES;
        while (at + CHUNK_HEADER_BYTES <= wav.length) {
            String name = new String(wav, at, 4, StandardCharsets.US_ASCII);
            int begin = at + CHUNK_HEADER_BYTES;
            long promised = Integer.toUnsignedLong(bytes.getInt(at + 4));
            int length = (int) Math.min(promised, wav.length - begin);
            if (name.equals("fmt ") && length >= 16) {
                channels = bytes.getShort(begin + 2);
                rateHz = bytes.getInt(begin + 4);
                require(bytes.getShort(begin) == PCM && bytes.getShort(begin + 14) == 16);
            } else if (name.equals("data")) {
                require(channels > 0 && rateHz > 0);
                return new Speech(firstChannel(bytes, begin, length / (2 * channels), channels), rateHz);
            }
            at = begin + length + length % 2;
        }
        throw new SpeechFailedException("the engine made no sound");
    }

    private static void require(boolean condition) throws SpeechFailedException {
        if (!condition) {
            throw new SpeechFailedException("the engine made another kind of sound");
        }
    }

    private static short[] firstChannel(ByteBuffer bytes, int begin, int frames, int channels) {
        short[] samples = new short[frames];
        for (int i = 0; i < frames; i++) {
            samples[i] = bytes.getShort(begin + i * 2 * channels);
        }
        return samples;
    }
}
