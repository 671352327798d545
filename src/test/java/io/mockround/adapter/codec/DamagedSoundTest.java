package io.mockround.adapter.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage costs what is damaged: what is before and behind it is heard where it was. */
@Timeout(60)
class DamagedSoundTest {

    private static final double EXACT_MS = 0.2;

    /** Where the sixtieth frame of {@code mp3-48000-without-tag.mp3} begins: 144 bytes each, no padding at 48 kHz. */
    private static final int FRAME_60 = 60 * 144;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "mp3-44100-stereo.mp3, 3200",
        "mp3-48000-without-tag.mp3, 0",
        "mpeg-layer-2.mp2, 0",
        "aac-48000-index-first.m4a, 3200",
        "aac-ffmpeg.aac, 0",
        "vorbis-16000.ogg, 0",
        "opus-stereo.opus, 0"
    })
    void whatIsLeftOfACutOffFileIsHeard(String clip, long promisedMs) throws IOException {
        byte[] bytes = Clip.bytes(clip);
        Heard heard = heard(Arrays.copyOf(bytes, bytes.length * 3 / 4 + 1));

        assertThat(heard.endedEarly()).isTrue();
        if (promisedMs > 0) {
            assertThat(heard.promisedMs()).isEqualTo(promisedMs);
        }
        long lengthMs = heard.samples().length / 16;
        assertThat(lengthMs).isBetween(1_300L, 3_000L);
        assertTones(heard, 0, lengthMs - 40);
    }

    @Test
    void aCutOffStreamIsSaidToBeEvenWhenItBreaksOffBetweenItsPages() throws IOException {
        byte[] bytes = Clip.bytes("opus-stereo.opus");
        List<Integer> pages = pages(bytes);
        byte[] cut = Arrays.copyOf(bytes, pages.get(pages.size() - 1) + 20);
        assertThat(heard(cut).endedEarly()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mp3-44100-stereo.mp3",
                "mp3-16000-vbr.mp3",
                "mpeg-layer-2.mp2",
                "aac-48000-index-first.m4a",
                "aac-16000.m4a"
            })
    void damageIsSilenceOfItsLength(String clip) throws IOException {
        byte[] bytes = Clip.bytes(clip);
        int at = bytes.length * 11 / 20; // somewhere about the fifth tone
        for (int i = at; i < at + 60; i++) {
            bytes[i] = (byte) (i * 37);
        }
        Heard heard = heard(bytes);
        assertThat(heard.samples().length / 16).isBetween(3_199, 3_300);
        assertTones(heard, 0, 1_100);
        assertTones(heard, 2_400, 3_200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vorbis-44100-stereo.ogg", "opus-stereo.opus", "opus-speech.opus"})
    void aLostPageIsSilenceOfItsLength(String clip) throws IOException {
        byte[] bytes = Clip.bytes(clip);
        List<Integer> pages = pages(bytes);
        int lost = pages.size() / 2;
        byte[] without = without(bytes, pages.get(lost), pages.get(lost + 1));
        Heard heard = heard(without);

        assertThat(heard.samples()).hasSize(51_200);
        assertThat(heard.silencedMs()).isBetween(100L, 1_300L);
        assertThat(heard.endedEarly()).isFalse();
        assertThat(tonesIn(heard)).hasSizeBetween(4, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vorbis-44100-stereo.ogg", "opus-stereo.opus"})
    void aPageWithAWrongChecksumIsLost(String clip) throws IOException {
        byte[] bytes = Clip.bytes(clip);
        List<Integer> pages = pages(bytes);
        bytes[pages.get(pages.size() / 2) + 200] ^= 4;
        Heard heard = heard(bytes);

        assertThat(heard.samples()).hasSize(51_200);
        assertThat(heard.silencedMs()).isPositive();
        assertThat(tonesIn(heard)).hasSizeBetween(4, 6);
    }

    @Test
    void aFrameThatCannotBeDecodedIsSilence() throws IOException {
        byte[] bytes = Clip.bytes("aac-48000-index-first.m4a");
        int at = bytes.length * 11 / 20;
        Arrays.fill(bytes, at, at + 400, (byte) 0xff);
        Heard heard = heard(bytes);
        assertThat(heard.silencedMs()).isBetween(20L, 130L);
        assertTones(heard, 1_950, 3_200);
    }

    @Test
    void aStreamRecordedFromItsMiddleIsHeardFromItsFirstFrame() throws IOException {
        byte[] bytes = Clip.bytes("mp3-44100-stereo.mp3");
        Heard heard = heard(Arrays.copyOfRange(bytes, 5_000, bytes.length));
        assertThat(heard.samples().length / 16).isBetween(2_450, 2_700);
    }

    @Test
    void aTagBetweenTheFramesOfAStreamIsPassedOver() throws IOException {
        byte[] bytes = Clip.bytes("mp3-48000-without-tag.mp3");
        byte[] tag = new byte[10 + 3 * 128 + 7];
        System.arraycopy(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 3, 7}, 0, tag, 0, 10);
        Heard heard =
                heard(joined(Arrays.copyOf(bytes, FRAME_60), tag, Arrays.copyOfRange(bytes, FRAME_60, bytes.length)));
        assertTones(heard, 0, 3_200);
        assertThat(heard.silencedMs()).isZero();
    }

    @Test
    void framesThatAreNoneAnyMoreAreSilenceOfTheirLength() throws IOException {
        byte[] bytes = Clip.bytes("mp3-48000-without-tag.mp3");
        Arrays.fill(bytes, FRAME_60, FRAME_60 + 5 * 144, (byte) 0);
        Heard heard = heard(bytes);
        assertTones(heard, 0, 1_400);
        assertTones(heard, 1_950, 3_200);
        assertThat(heard.silencedMs()).isBetween(5 * 24L - 1, 8 * 24L); // those behind miss what they kept in these
    }

    @Test
    void soundGluedBehindTheSoundIsSaidToBeMissing() throws IOException {
        byte[] bytes = Clip.bytes("opus-speech.opus");
        byte[] other = Clip.bytes("opus-stereo.opus");
        Heard heard = heard(joined(bytes, other));
        assertThat(heard.samples().length).isGreaterThanOrEqualTo(51_200);
        assertThat(heard.endedEarly()).isTrue();
    }

    @Test
    void tagsBehindTheSoundAreNoDamage() throws IOException {
        byte[] tag = new byte[128];
        tag[0] = 'T';
        tag[1] = 'A';
        tag[2] = 'G';
        for (String clip : List.of("mp3-48000-without-tag.mp3", "mp3-44100-stereo.mp3")) {
            Heard heard = heard(joined(Clip.bytes(clip), tag));
            assertThat(heard.endedEarly()).isFalse();
            assertThat(heard.silencedMs()).isZero();
        }
    }

    private static void assertTones(Heard heard, long fromMs, long toMs) {
        int tones = 0;
        for (int beginMs : ChirpTrack.beginMs()) {
            if (beginMs >= fromMs && beginMs < toMs) {
                assertThat(Math.abs(heard.latenessMs(beginMs)))
                        .as("tone at %d ms", beginMs)
                        .isLessThan(EXACT_MS);
                tones++;
            }
        }
        assertThat(tones).isPositive();
    }

    /** The tones that are where they should be; the others are not heard at all. */
    private static List<Integer> tonesIn(Heard heard) {
        List<Integer> found = new ArrayList<>();
        for (int beginMs : ChirpTrack.beginMs()) {
            try {
                assertThat(Math.abs(heard.latenessMs(beginMs)))
                        .as("tone at %d ms", beginMs)
                        .isLessThan(EXACT_MS);
                found.add(beginMs);
            } catch (AssertionError e) {
                if (!String.valueOf(e.getMessage()).startsWith("no tone")) {
                    throw e;
                }
            }
        }
        return found;
    }

    private static List<Integer> pages(byte[] bytes) {
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i + 4 <= bytes.length; i++) {
            if (bytes[i] == 'O' && bytes[i + 1] == 'g' && bytes[i + 2] == 'g' && bytes[i + 3] == 'S') {
                pages.add(i);
            }
        }
        return pages;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private Heard heard(byte[] bytes) throws IOException {
        return Heard.inside(Files.write(folder.resolve("sound"), bytes));
    }
}
