package io.mockround.adapter.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What compressed files are refused for, each by its own name. Decoded in this process: {@code DecoderChildIT} sends them through the child. */
@Timeout(60)
class RefusedSoundTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "refused-alac.m4a, UNSUPPORTED, ALAC (Apple Lossless)",
        "refused-ac3.mp4, UNSUPPORTED, AC-3 (Dolby Digital)",
        "refused-eld.m4a, UNSUPPORTED, AAC-ELD",
        "refused-opus.mp4, UNSUPPORTED, Opus in MP4",
        "refused-speex.ogg, UNSUPPORTED, Speex",
        "refused-flac.ogg, UNSUPPORTED, FLAC in Ogg",
        "refused-adpcm.wav, UNSUPPORTED, Microsoft ADPCM",
        "refused-encrypted.mp4, ENCRYPTED, ''",
        "refused-film-without-sound.mp4, WITHOUT_TRACK, ''",
        "refused-film-without-sound.ogv, WITHOUT_TRACK, ''"
    })
    void sayWhatTheyAre(String clip, Refusal refusal, String detail) {
        RefusedSoundException refused = refusedOf(Clip.path(clip));
        assertThat(refused.refusal()).isEqualTo(refusal);
        assertThat(refused.getMessage()).isEqualTo(detail);
    }

    @Test
    void everyRefusedClipIsAskedAbove() {
        assertThat(Clip.all().filter(name -> name.startsWith("refused-"))).hasSize(10);
    }

    @Test
    void whatAppleSoldProtectedIsEncrypted() {
        byte[] bytes = Clip.bytes("aac-44100-stereo.m4a");
        overwrite(bytes, indexOf(bytes, "mp4a"), "drms");
        assertThat(refusedOf(bytes).refusal()).isEqualTo(Refusal.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aac-44100-stereo.m4a", "film.mp4"})
    void anIndexThatWasCutOffIsMissed(String clip) {
        byte[] bytes = Clip.bytes(clip);
        int index = indexOf(bytes, "moov") - 4;
        for (int length :
                new int[] {8, 20, 40, index / 2, index, index + 4, index + 8, index + 100, bytes.length - 1}) {
            assertThat(refusedOf(Arrays.copyOf(bytes, length)).refusal())
                    .as("%d of %d bytes", length, bytes.length)
                    .isEqualTo(Refusal.WITHOUT_INDEX);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mp3-44100-stereo.mp3",
                "aac-ffmpeg.aac",
                "vorbis-16000.ogg",
                "opus-speech.opus",
                "mp3-22050-with-id3.mp3"
            })
    void whatEndsBeforeItsSoundHasNone(String clip) {
        byte[] bytes = Clip.bytes(clip);
        for (int length : new int[] {5, 9, 20, 35}) {
            RefusedSoundException refused = refusedOf(Arrays.copyOf(bytes, length));
            assertThat(refused.refusal()).as("%d bytes", length).isIn(Refusal.WITHOUT_SOUND, Refusal.UNKNOWN);
        }
    }

    @Test
    void oggThatEndsInItsHeadersHasNoSound() {
        byte[] bytes = Clip.bytes("vorbis-16000.ogg");
        int sound = lastIndexOfHeaderPage(bytes);
        for (int length = 58; length < sound; length += 97) {
            assertThat(refusedOf(Arrays.copyOf(bytes, length)).refusal()).isEqualTo(Refusal.WITHOUT_SOUND);
        }
    }

    @Test
    void anotherConfigurationThanIsReadIsNamed() {
        assertThat(refusedOf(aacOf(42, 4, 2)).getMessage()).isEqualTo("xHE-AAC");
        assertThat(refusedOf(aacOf(3, 4, 2)).getMessage()).isEqualTo("AAC-SSR");
        assertThat(refusedOf(aacOf(2, 13, 2)).getMessage()).isEqualTo("AAC of 0 Hz");
        assertThat(refusedOf(aacOf(2, 4, 0)).getMessage()).isEqualTo("AAC with a channel layout of its own");
    }

    @Test
    void mp3InsideMp4IsNamed() {
        byte[] bytes = Clip.bytes("aac-44100-stereo.m4a");
        int codec = indexOf(bytes, "esds") + 4 + 4 + 8; // version, the stream's descriptor with its long sizes
        assertThat(bytes[codec]).isEqualTo((byte) 4);
        bytes[codec + 5] = 0x6B;
        assertThat(refusedOf(bytes).getMessage()).isEqualTo("MP3 in MP4");
    }

    @Test
    void fragmentsAreNamed() {
        byte[] bytes = Clip.bytes("aac-44100-stereo.m4a");
        overwrite(bytes, indexOf(bytes, "udta"), "mvex");
        assertThat(refusedOf(bytes).getMessage()).isEqualTo("MP4 in fragments");
    }

    @Test
    void soundNoneOfWhichCanBeDecodedIsDamaged() {
        byte[] bytes = Clip.bytes("aac-44100-stereo.m4a");
        int sound = indexOf(bytes, "mdat") + 4;
        Arrays.fill(bytes, sound, indexOf(bytes, "moov") - 4, (byte) 0xff);
        RefusedSoundException refused = refusedOf(bytes);
        assertThat(refused.refusal()).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void noiseIsNoSound() {
        byte[] noise = new byte[200_000];
        for (int i = 0, state = 7; i < noise.length; i++) {
            state = state * 1_103_515_245 + 12_345;
            noise[i] = (byte) (state >> 16);
        }
        assertThat(refusedOf(noise).refusal()).isEqualTo(Refusal.UNKNOWN);
        noise[0] = (byte) 0xff; // as if a frame began
        noise[1] = (byte) 0xfb;
        noise[2] = (byte) 0x90;
        assertThat(refusedOf(noise).refusal()).isEqualTo(Refusal.UNKNOWN);
    }

    /** An M4A whose codec is configured so. */
    private static byte[] aacOf(int objectType, int rateIndex, int channels) {
        byte[] bytes = Clip.bytes("aac-44100-stereo.m4a");
        int descriptors = indexOf(bytes, "esds");
        int at = descriptors + 4 + 4 + 8 + 5 + 13 + 5;
        assertThat(bytes[at]).as("Low Complexity, 44.1 kHz").isEqualTo((byte) 0x12);
        if (objectType < 32) {
            ByteBuffer.wrap(bytes).putShort(at, (short) (objectType << 11 | rateIndex << 7 | channels << 3));
        } else {
            ByteBuffer.wrap(bytes)
                    .putShort(at, (short) (31 << 11 | objectType - 32 << 5 | rateIndex << 1 | channels >> 3));
        }
        return bytes;
    }

    /** Where the page with the first sound begins. */
    private static int lastIndexOfHeaderPage(byte[] bytes) {
        int second = indexOf(Arrays.copyOfRange(bytes, 4, bytes.length), "OggS") + 4;
        return indexOf(Arrays.copyOfRange(bytes, second + 4, bytes.length), "OggS") + second + 4;
    }

    static int indexOf(byte[] bytes, String letters) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(letters);
        assertThat(at).as(letters).isNotNegative();
        return at;
    }

    private static void overwrite(byte[] bytes, int at, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(wanted, 0, bytes, at, wanted.length);
    }

    private RefusedSoundException refusedOf(byte[] bytes) {
        try {
            return refusedOf(Files.write(folder.resolve("sound"), bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static RefusedSoundException refusedOf(Path file) {
        AtomicReference<RefusedSoundException> refused = new AtomicReference<>();
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> Heard.inside(file))
                .satisfies(e -> refused.set(
                        e instanceof IOException io ? Refusal.of(io) : (RefusedSoundException) e.getCause()));
        return refused.get();
    }
}
