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
        assertThat(read(new WavBytes().channels(3).of((short) 3, (short) 6, (short) 9)).samples)
                .containsExactly((short) 6);
    }

    @Test
    void aDeadChannelDoesNotHalveTheOther() {
        short[] samples = new short[2 * SAMPLES.length];
        for (int i = 0; i < SAMPLES.length; i++) {
            samples[2 * i + 1] = SAMPLES[i];
        }
        assertThat(read(new WavBytes().channels(2).of(samples)).samples).isEqualTo(SAMPLES);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, 00 80 FF, -32768 0 32512",
        "1, 12, 0080 F07F 1000, -32768 32752 16",
        "1, 16, 0080 FF7F 0100, -32768 32767 1",
        "1, 24, 000080 FFFF7F 000100 FFFFFF, -32768 32767 1 0",
        "1, 32, 00000080 FFFFFF7F 0000FFFF, -32768 32767 -1",
        "3, 32, 0000803F 000000BF 0000C07F 0000807F, 32767 -16384 0 32767",
        "3, 64, 000000000000E0BF 000000000000F87F, -16384 0",
        "6, 8, D5 55 AA 2A, 8 -8 32256 -32256",
        "7, 8, FF 7F 80 00, 0 0 32124 -32124"
    })
    void readsEveryFormOfSample(int encoding, int bits, String hex, String values) {
        byte[] data = HexFormat.of().parseHex(hex.replace(" ", ""));
        short[] samples = read(new WavBytes().encoding(encoding, bits).ofData(data)).samples;
        assertThat(samples).containsExactly(numbers(values));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 8, 80 7F, -32768 32512",
        "NONE, 16, 8000 7FFF, -32768 32767",
        "NONE, 24, 800000 000100, -32768 1",
        "twos, 32, 80000000 00010000, -32768 1",
        "sowt, 16, 0080 0100, -32768 1",
        "raw , 8, 00 80, -32768 0",
        "in24, 24, 000100, 1",
        "42ni, 24, 000100, 1",
        "23ni, 32, 00000100, 1",
        "fl32, 32, BF000000, -16384",
        "FL64, 64, BFE0000000000000, -16384",
        "alaw, 8, AA, 32256",
        "ULAW, 8, 80, 32124"
    })
    void readsEveryFormOfAiff(String compression, int bits, String hex, String values) {
        byte[] data = HexFormat.of().parseHex(hex.replace(" ", ""));
        String letters = String.format("%-4s", compression);
        byte[] bytes = letters.equals("NONE") ? AiffBytes.aiff(bits, data) : AiffBytes.aifc(letters, bits, data);
        assertThat(read(bytes).samples).containsExactly(numbers(values));
    }

    @Test
    void readsAiffOfAnyRateAndSaysWhenItWasCutOff() {
        byte[] whole = AiffBytes.aiff(44_100, 2, 16, new byte[4 * 44_100]);
        Sound sound = read(whole);
        assertThat(sound.samples).hasSize(16_000);
        assertThat(sound.promisedMs).isEqualTo(1_000);
        assertThat(sound.endedEarly).isFalse();
        Sound cut = read(Arrays.copyOf(whole, whole.length / 2));
        assertThat(cut.samples.length).isBetween(7_900, 8_000);
        assertThat(cut.endedEarly).isTrue();
    }

    @Test
    void aAiffThatEndsBeforeItsSoundHasNone() {
        byte[] whole = AiffBytes.aiff(16, new byte[2]);
        for (int length = 4; length < whole.length; length++) {
            assertThat(problemOf(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(Problem.AudioWithoutSound.class);
        }
    }

    @Test
    void namesTheCompressionOfAiffThatItCannotRead() {
        assertThat(problemOf(AiffBytes.aifc("ima4", 16, new byte[100])))
                .isEqualTo(new Problem.AudioUnsupported(file(), "IMA ADPCM in AIFF-C"));
        assertThat(problemOf(AiffBytes.aifc("\u001b[2J", 16, new byte[100])))
                .isEqualTo(new Problem.AudioUnsupported(file(), "\"?[2J\" in AIFF-C"));
        assertThat(problemOf(AiffBytes.aiff(0, new byte[100])))
                .isEqualTo(new Problem.AudioUnsupported(file(), "0-bit PCM"));
    }

    @Test
    void takesTheLengthOfALargeFileFromItsLongForm() {
        Sound sound = read(new WavBytes().rf64(SAMPLES.length * 2L).of(SAMPLES));
        assertThat(sound.samples).isEqualTo(SAMPLES);
        assertThat(sound.promisedMs).isEqualTo(187);
        Sound cut = read(new WavBytes().rf64(1L << 40).of(SAMPLES));
        assertThat(cut.samples).isEqualTo(SAMPLES);
        assertThat(cut.endedEarly).isTrue();
        assertThat(cut.promisedMs).isEqualTo((1L << 40) / 32);
        assertThat(read(new WavBytes().rf64(-1).of(SAMPLES)).endedEarly).isFalse();
    }

    @Test
    void walksOverAnOddChunkBehindTheFormat() {
        byte[] bytes = new WavBytes()
                .chunkBefore("PEAK", new byte[17])
                .chunkBefore("LIST", new byte[1])
                .of(SAMPLES);
        assertThat(read(bytes).samples).isEqualTo(SAMPLES);
    }

    @Test
    void skipsTheTagsThatSomeProgramsPutBeforeAnything() {
        byte[] tag = new byte[10 + 300];
        System.arraycopy(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 2, 44}, 0, tag, 0, 10); // 2 * 128 + 44
        assertThat(read(joined(tag, new FlacBytes(16_000, 1).of(SAMPLES))).samples)
                .isEqualTo(SAMPLES);
        assertThat(read(joined(tag, tag, new WavBytes().of(SAMPLES))).samples).isEqualTo(SAMPLES);
        assertThat(problemOf(tag)).isInstanceOf(Problem.AudioWithoutSound.class);
        assertThat(problemOf(Arrays.copyOf(tag, 50))).isInstanceOf(Problem.AudioWithoutSound.class);
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
        "1, 0, 0-bit PCM",
        "1, 48, 48-bit PCM",
        "3, 16, 16-bit float",
        "85, 0, MP3 in WAV",
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
                .isEqualTo(new Problem.AudioUnsupported(file(), "16-bit float"));
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
        "52494646000000004156492000, an AVI film",
        "3026B2758E66CF11A6D9, a Windows Media file",
        "2321414D520A, an AMR file",
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

    private static short[] numbers(String values) {
        String[] words = values.split(" ");
        short[] numbers = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Short.parseShort(words[i]);
        }
        return numbers;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
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
