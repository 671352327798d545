package io.mockround.adapter.codec;

import java.util.Map;

/**
 * How the frames of an AAC stream are made (AudioSpecificConfig, ISO/IEC 14496-3 1.6.2.1): of its core, without the upper octave (SBR) that
 * HE-AAC lays over it. The core holds what is under half of its own rate, in its own time.
 *
 * @param objectType 1 Main, 2 Low Complexity, 4 Long Term Prediction
 * @param channels 1 to 6, or 8 as the number 7 says
 */
record AacConfig(int objectType, int rateIndex, int rateHz, int channelsNumber) {

    /** Samples of each channel in a frame. */
    static final int FRAME = 1024;

    private static final int[] RATES = {
        96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350
    };
    private static final int RATE_IN_FULL = 15;

    private static final int MAIN = 1;
    static final int LOW_COMPLEXITY = 2;
    private static final int LONG_TERM_PREDICTION = 4;
    private static final int SBR = 5;
    private static final int PARAMETRIC_STEREO = 29;
    private static final int MORE_BITS = 31;

    private static final Map<Integer, String> NAMES = Map.of(
            3, "AAC-SSR",
            6, "AAC Scalable",
            17, "error-resilient AAC",
            23, "AAC-LD",
            32, "MPEG-1 Layer 1 in M4A",
            33, "MPEG-1 Layer 2 in M4A",
            34, "MP3 in M4A",
            36, "MPEG-4 ALS",
            39, "AAC-ELD",
            42, "xHE-AAC");

    /** @throws RefusedSoundException when the stream is of a kind that is not read */
    static AacConfig read(byte[] bytes) throws RefusedSoundException {
        Bits bits = new Bits(bytes);
        int type = objectType(bits);
        int index = bits.read(4);
        int rate = rate(index, bits);
        int channels = bits.read(4);
        if (type == SBR || type == PARAMETRIC_STEREO) {
            rate(bits.read(4), bits); // of the upper octave
            type = objectType(bits);
        }
        boolean hasShortFrames = bits.read(1) == 1;
        if (type == LOW_COMPLEXITY && hasShortFrames) {
            throw Refusal.UNSUPPORTED.because("AAC in frames of 960 samples");
        }
        return of(type, index, rate, channels);
    }

    /** @param rateIndex into the table of rates, as in ADTS */
    static AacConfig ofAdts(int objectType, int rateIndex, int channelsNumber) throws RefusedSoundException {
        return of(objectType, rateIndex, rate(rateIndex, new Bits(new byte[0])), channelsNumber);
    }

    private static AacConfig of(int type, int index, int rate, int channels) throws RefusedSoundException {
        if (type != MAIN && type != LOW_COMPLEXITY && type != LONG_TERM_PREDICTION) {
            throw Refusal.UNSUPPORTED.because(NAMES.getOrDefault(type, "AAC of object type " + type));
        }
        if (channels == 0 || channels > 7) {
            throw Refusal.UNSUPPORTED.because("AAC with a channel layout of its own");
        }
        return new AacConfig(type, index, rate, channels);
    }

    private static int objectType(Bits bits) {
        int type = bits.read(5);
        return type == MORE_BITS ? 32 + bits.read(6) : type;
    }

    private static int rate(int index, Bits bits) throws RefusedSoundException {
        int rate = index == RATE_IN_FULL ? bits.read(24) : index < RATES.length ? RATES[index] : 0;
        if (rate < 7_350 || rate > 96_000) {
            throw Refusal.UNSUPPORTED.because("AAC of " + rate + " Hz");
        }
        return rate;
    }

    int channels() {
        return channelsNumber == 7 ? 8 : channelsNumber;
    }

    /** The shortest configuration that says the same. */
    byte[] toBytes() {
        if (rateIndex == RATE_IN_FULL) {
            long bits = (long) objectType << 35 | (long) RATE_IN_FULL << 31 | (long) rateHz << 7 | channelsNumber << 3;
            return new byte[] {
                (byte) (bits >> 32), (byte) (bits >> 24), (byte) (bits >> 16), (byte) (bits >> 8), (byte) bits
            };
        }
        int bits = objectType << 11 | rateIndex << 7 | channelsNumber << 3;
        return new byte[] {(byte) (bits >> 8), (byte) bits};
    }

    /** Reads bits, the highest first; past the end there are zeros. */
    private static final class Bits {

        private final byte[] bytes;
        private int position;

        Bits(byte[] bytes) {
            this.bytes = bytes;
        }

        int read(int count) {
            int value = 0;
            for (int i = 0; i < count; i++, position++) {
                int at = position >> 3;
                int bit = at < bytes.length ? bytes[at] >> 7 - (position & 7) & 1 : 0;
                value = value << 1 | bit;
            }
            return value;
        }
    }
}
