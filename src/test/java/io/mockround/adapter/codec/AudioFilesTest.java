package io.mockround.adapter.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.PcmStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioFilesTest {

    private static final short[] SAMPLES = ramp(3_000);

    @TempDir
    private Path folder;

    @Test
    void readsSixteenKilohertzMonoBitForBit() {
        Sound sound = read(new WavBytes().of(SAMPLES));
        assertThat(sound.samples).isEqualTo(SAMPLES);
        assertThat(sound.endedEarly).isFalse();
        assertThat(sound.promisedMs).isEqualTo(187);
    }

    @Test
    void judgesByContentNotByName() throws IOException {
        Path file = Files.write(folder.resolve("holiday.jpg"), new WavBytes().of(SAMPLES));
        assertThat(read(file).samples).isEqualTo(SAMPLES);
    }

    @Test
    void averagesTheChannels() {
        assertThat(read(new WavBytes().channels(2).of((short) 100, (short) 300, (short) -32_768, (short) -32_768))
                        .samples)
                .containsExactly((short) 200, (short) -32_768);
        assertThat(read(new WavBytes().channels(3).of((short) 3, (short) 6, (short) 0)).samples)
                .containsExactly((short) 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 22_050, 44_100, 48_000, 96_000})
    void bringsEveryRateToSixteenKilohertz(int rateHz) {
        Sound sound = read(new WavBytes().rateHz(rateHz).of(new short[rateHz * 2]));
        assertThat(sound.samples).hasSize(32_000);
        assertThat(sound.promisedMs).isEqualTo(2_000);
    }

    @Test
    void readsTheExtensibleFormOfPcm() {
        assertThat(read(new WavBytes().extensible(1).of(SAMPLES)).samples).isEqualTo(SAMPLES);
    }

    @Test
    void walksOverChunksItDoesNotKnowAndTheirPadding() {
        byte[] bytes = new WavBytes()
                .chunkBefore("bext", new byte[602])
                .chunkBefore("junk", new byte[7])
                .chunkAfter("LIST", new byte[300])
                .of(SAMPLES);
        assertThat(read(bytes).samples).isEqualTo(SAMPLES);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 0xFFFF_FFFFL, 0x7FFF_F000L})
    void readsToTheEndWhenTheSizeWasNeverFilledIn(long size) {
        Sound sound = read(new WavBytes().claimedDataSize(size).of(SAMPLES));
        assertThat(sound.samples).isEqualTo(SAMPLES);
        assertThat(sound.endedEarly).isFalse();
        assertThat(sound.promisedMs).isZero();
    }

    @Test
    void saysWhenAFileWasCutOff() {
        Sound sound = read(new WavBytes().claimedDataSize(64_000).of(SAMPLES));
        assertThat(sound.samples).isEqualTo(SAMPLES);
        assertThat(sound.endedEarly).isTrue();
        assertThat(sound.promisedMs).isEqualTo(2_000);
    }

    @Test
    void leavesOutHalfASampleAtTheEnd() {
        byte[] whole = new WavBytes().of(SAMPLES);
        Sound sound = read(Arrays.copyOf(whole, whole.length - 1));
        assertThat(sound.samples).isEqualTo(Arrays.copyOf(SAMPLES, SAMPLES.length - 1));
        assertThat(sound.endedEarly).isTrue();
    }

    @Test
    void aFileThatEndsBeforeItsSoundHasNone() {
        byte[] whole = new WavBytes().of(SAMPLES);
        for (int length = 4; length < 46; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(problemOf(cut)).as("%d bytes", length).isInstanceOf(Problem.AudioWithoutSound.class);
        }
        assertThat(problemOf(new WavBytes().of())).isInstanceOf(Problem.AudioWithoutSound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 24, 24-bit PCM",
        "1, 8, 8-bit PCM",
        "3, 32, float",
        "6, 8, A-law",
        "7, 8, µ-law",
        "2, 4, Microsoft ADPCM",
        "4660, 16, WAV encoding 0x1234"
    })
    void namesTheEncodingItCannotRead(int encoding, int bits, String name) {
        byte[] bytes = new WavBytes().encoding(encoding, bits).ofData(new byte[600]);
        assertThat(problemOf(bytes)).isEqualTo(new Problem.AudioUnsupported(file(), name));
    }

    @Test
    void namesWhatIsOddAboutAHeader() {
        assertThat(problemOf(new WavBytes().extensible(3).of(SAMPLES)))
                .isEqualTo(new Problem.AudioUnsupported(file(), "float"));
        assertThat(problemOf(new WavBytes().channels(0).of(SAMPLES)))
                .isEqualTo(new Problem.AudioUnsupported(file(), "WAV with 0 channels"));
        assertThat(problemOf(new WavBytes().rateHz(0).of(SAMPLES)))
                .isEqualTo(new Problem.AudioUnsupported(file(), "a sample rate of 0 Hz"));
        assertThat(problemOf(new WavBytes().rateHz(4_000_000_000L).of(SAMPLES)))
                .isEqualTo(new Problem.AudioUnsupported(file(), "a sample rate of 4000000000 Hz"));
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000, a PNG picture",
        "FFD8FFE000104A464946, a JPEG picture",
        "255044462D312E370A25, a PDF document",
        "504B0304140000000800, a ZIP archive",
        "49443304000000000023, an MP3 file",
        "FFFB90640000, an MP3 file",
        "FFF15080, an AAC file",
        "0000001C667479704D344120, an M4A file",
        "00000018667479706D703432, an MP4 file",
        "4F67675300020000, an Ogg file",
        "1A45DFA39F4286, a WebM or Matroska film",
        "48656C6C6F2C20776F726C6421, a text file",
        "0001020304, ''",
        "FF, ''"
    })
    void namesWhatAFileLooksLikeInstead(String hex, String looksLike) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThat(problemOf(bytes)).isEqualTo(new Problem.AudioUnknown(file(), looksLike));
    }

    @Test
    void takesTextWithAccentsForText() {
        byte[] bytes = "Déjà vu: ça va très bien, où êtes-vous ?".getBytes(StandardCharsets.UTF_8);
        assertThat(problemOf(bytes)).isEqualTo(new Problem.AudioUnknown(file(), "a text file"));
    }

    @Test
    void tellsMissingFoldersAndEmptyFilesApart() {
        assertThat(problemOf(folder.resolve("nothing"))).isEqualTo(new Problem.FileMissing(folder.resolve("nothing")));
        assertThat(problemOf(folder)).isEqualTo(new Problem.FileIsFolder(folder));
        assertThat(problemOf(new byte[0])).isEqualTo(new Problem.AudioEmpty(file()));
        Path below = Path.of("/dev/full/below");
        assertThat(problemOf(below)).isInstanceOfAny(Problem.FileUnreadable.class, Problem.FileMissing.class);
    }

    @Test
    void readsFlacBitForBit() {
        Sound sound = read(new FlacBytes(16_000, 1).of(SAMPLES));
        assertThat(sound.samples).isEqualTo(SAMPLES);
        assertThat(sound.endedEarly).isFalse();
        assertThat(sound.promisedMs).isEqualTo(187);
    }

    @Test
    void readsStereoFlacOfAnotherRatePastItsMetadata() {
        byte[] bytes = new FlacBytes(48_000, 2).withComment(new byte[5_000]).of(new short[2 * 48_000]);
        assertThat(read(bytes).samples).hasSize(16_000).containsOnly((short) 0);
    }

    @Test
    void readsFlacThatDoesNotSayItsLength() {
        Sound sound = read(new FlacBytes(16_000, 1).ofUnknownLength().of(SAMPLES));
        assertThat(sound.samples).isEqualTo(SAMPLES);
        assertThat(sound.endedEarly).isFalse();
        assertThat(sound.promisedMs).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsTheWholeFramesOfACutOffFlac(boolean saysItsLength) {
        FlacBytes flac = saysItsLength ? new FlacBytes(16_000, 1) : new FlacBytes(16_000, 1).ofUnknownLength();
        byte[] whole = flac.of(SAMPLES);
        Sound sound = read(Arrays.copyOf(whole, whole.length / 2));
        assertThat(sound.samples).isEqualTo(Arrays.copyOf(SAMPLES, sound.samples.length));
        assertThat(sound.samples.length).isBetween(1_000, 1_500);
        assertThat(sound.endedEarly).isTrue();
    }

    @Test
    void keepsWhatStandsBeforeADamagedFlacFrame() {
        byte[] bytes = new FlacBytes(16_000, 1).of(SAMPLES);
        bytes[bytes.length / 2] ^= 0x10;
        Sound sound = read(bytes);
        assertThat(sound.samples).isEqualTo(Arrays.copyOf(SAMPLES, sound.samples.length));
        assertThat(sound.samples.length).isBetween(1_000, 1_500);
        assertThat(sound.endedEarly).isTrue();
    }

    @Test
    void aFlacThatEndsBeforeItsSoundHasNone() {
        byte[] whole = new FlacBytes(16_000, 1).withComment(new byte[100]).of(SAMPLES);
        for (int length : new int[] {4, 8, 41, 42, 60, 146, 150, 300}) {
            assertThat(problemOf(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(Problem.AudioWithoutSound.class);
        }
    }

    @Test
    void doesNotHoldTheFile() throws IOException {
        Path file = folder.resolve("twenty-minutes.wav");
        byte[] head = new WavBytes().rateHz(8_000).claimedDataSize(19_200_000).ofData(new byte[0]);
        try (var out = Files.newOutputStream(file)) {
            out.write(head);
            for (int i = 0; i < 192; i++) {
                out.write(new byte[100_000]);
            }
        }
        Runtime runtime = Runtime.getRuntime();
        short[] block = new short[1_600];
        long samples = 0;
        try (PcmStream stream = new AudioFiles().open(file)) {
            System.gc();
            long before = runtime.totalMemory() - runtime.freeMemory();
            int count = stream.read(block);
            for (; count == block.length; count = stream.read(block)) {
                samples += count;
            }
            samples += count;
            System.gc();
            assertThat(runtime.totalMemory() - runtime.freeMemory() - before).isLessThan(5_000_000);
        }
        assertThat(samples).isEqualTo(1_200L * 16_000);
    }

    private static short[] ramp(int length) {
        short[] samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (short) (i * 7_919);
        }
        return samples;
    }

    private record Sound(short[] samples, boolean endedEarly, long promisedMs) {}

    private Path file() {
        return folder.resolve("sound");
    }

    private Path written(byte[] bytes) {
        try {
            return Files.write(file(), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Sound read(byte[] bytes) {
        return read(written(bytes));
    }

    private Sound read(Path file) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        short[] block = new short[1_000];
        try (PcmStream stream = new AudioFiles().open(file)) {
            assertThat(stream.endedEarly()).as("before the end was met").isFalse();
            int count;
            do {
                count = stream.read(block);
                for (int i = 0; i < count; i++) {
                    read.write(block[i] >> 8);
                    read.write(block[i]);
                }
            } while (count == block.length);
            assertThat(stream.read(block)).isZero();
            short[] samples = new short[read.size() / 2];
            ByteBuffer.wrap(read.toByteArray()).asShortBuffer().get(samples);
            return new Sound(samples, stream.endedEarly(), stream.promisedMs());
        }
    }

    private Problem problemOf(byte[] bytes) {
        return problemOf(written(bytes));
    }

    private static Problem problemOf(Path file) {
        ProblemException[] thrown = new ProblemException[1];
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new AudioFiles().open(file).close())
                .satisfies(e -> thrown[0] = e);
        return thrown[0].problem();
    }
}
