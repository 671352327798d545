package io.mockround.adapter.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.problem.ProblemException;
import io.mockround.recording.PcmStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes: a sound that ends, or a problem; nothing else is thrown and nothing hangs. */
@Timeout(60)
class AudioFilesFuzzTest {

    @TempDir
    private Path folder;

    private int sounds;
    private int problems;

    @Test
    void survivesDamagedWavFiles() throws IOException {
        Random random = new Random(20_261_121);
        short[] samples = new short[600];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) random.nextInt();
        }
        byte[][] seeds = {
            new WavBytes().of(samples),
            new WavBytes().channels(2).rateHz(44_100).of(samples),
            new WavBytes().extensible(1).chunkBefore("LIST", new byte[31]).of(samples),
        };
        for (int i = 0; i < 2_000; i++) {
            hear(mutated(seeds[i % seeds.length], 100, random));
        }
        System.out.printf("fuzz WAV: %d sounds, %d problems%n", sounds, problems);
        assertThat(sounds).isGreaterThan(200);
        assertThat(problems).isGreaterThan(200);
    }

    @Test
    void survivesDamagedFlacFiles() throws IOException {
        Random random = new Random(20_261_122);
        short[] samples = new short[1_400];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (i < 500 ? 12 : random.nextInt());
        }
        byte[][] seeds = {
            new FlacBytes(16_000, 1).of(samples),
            new FlacBytes(44_100, 2).ofUnknownLength().withComment(new byte[40]).of(samples),
        };
        for (int i = 0; i < 400; i++) {
            byte[] seed = seeds[i % seeds.length];
            hear(mutated(seed, i % 4 < 2 ? 60 : seed.length, random));
        }
        System.out.printf("fuzz FLAC: %d sounds, %d problems%n", sounds, problems);
        assertThat(sounds).isGreaterThan(50);
        assertThat(problems).isGreaterThan(50);
    }

    /** Turns over bytes near the beginning, where the header is, and sometimes cuts, doubles or fills a stretch. */
    private static byte[] mutated(byte[] seed, int reach, Random random) {
        byte[] bytes = seed.clone();
        int changes = random.nextInt(5);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(Math.min(reach, bytes.length));
            int[] values = {0, 1, 0x7f, 0x80, 0xff, random.nextInt(256), bytes[at] ^ 1 << random.nextInt(8)};
            bytes[at] = (byte) values[random.nextInt(values.length)];
        }
        switch (random.nextInt(5)) {
            case 0:
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1:
                int from = random.nextInt(bytes.length);
                byte[] longer = Arrays.copyOf(bytes, bytes.length + bytes.length - from);
                System.arraycopy(bytes, from, longer, bytes.length, bytes.length - from);
                return longer;
            case 2:
                int start = random.nextInt(bytes.length);
                Arrays.fill(bytes, start, Math.min(bytes.length, start + 30), (byte) random.nextInt(256));
                return bytes;
            default:
                return bytes;
        }
    }

    private void hear(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("fuzz"), bytes);
        short[] block = new short[1_600];
        try (PcmStream stream = new AudioFiles().open(file)) {
            while (stream.read(block) > 0) {
                // until it ends
            }
            assertThat(stream.promisedMs()).isNotNegative();
            sounds++;
        } catch (ProblemException expected) {
            problems++;
        }
    }
}
