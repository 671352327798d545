package io.mockround.adapter.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A sound whose moments can be found again whatever an encoder did to it: seven short rising tones. Knows nothing else of the project: {@code
 * java ChirpTrack.java FILE} writes it as WAV for the script that makes the clips.
 */
final class ChirpTrack {

    static final int DURATION_MS = 3_200;

    /** Uneven, so that none can be taken for its neighbour. */
    private static final int[] BEGIN_MS = {150, 520, 1_010, 1_330, 1_990, 2_480, 2_950};

    private static final int CHIRP_MS = 30;
    private static final double FROM_HZ = 600;
    private static final double TO_HZ = 2_800;
    private static final double LOUDNESS = 0.5;

    private ChirpTrack() {}

    public static void main(String[] args) throws IOException {
        int rateHz = 48_000;
        short[] samples = samples(rateHz);
        ByteBuffer wav = ByteBuffer.allocate(44 + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * samples.length);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1);
        wav.putInt(rateHz).putInt(2 * rateHz).putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * samples.length);
        for (short sample : samples) {
            wav.putShort(sample);
        }
        Files.write(Path.of(args[0]), wav.array());
    }

    static int[] beginMs() {
        return BEGIN_MS.clone();
    }

    private static short[] samples(int rateHz) {
        short[] samples = new short[rateHz * DURATION_MS / 1000];
        short[] chirp = chirp(rateHz);
        for (int beginMs : BEGIN_MS) {
            System.arraycopy(chirp, 0, samples, rateHz * beginMs / 1000, chirp.length);
        }
        return samples;
    }

    /** One of the tones: fades in, rises evenly, fades out. */
    static short[] chirp(int rateHz) {
        int length = rateHz * CHIRP_MS / 1000;
        short[] chirp = new short[length];
        for (int i = 0; i < length; i++) {
            double at = (double) i / rateHz;
            double turns = FROM_HZ * at + (TO_HZ - FROM_HZ) * at * at * 1000 / (2 * CHIRP_MS);
            double fade = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / length);
            chirp[i] = (short) Math.rint(LOUDNESS * 32_767 * fade * StrictMath.sin(2 * Math.PI * turns));
        }
        return chirp;
    }
}
