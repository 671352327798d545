package io.mockround.adapter.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.recording.Pcm;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceSoundTest {

    @Test
    void sixteenKilohertzMonoPassesBitForBit() {
        short[] sound = DeviceBytes.noise(1, 4_000, 32_767);

        assertThat(heard(new DeviceSound(16_000, 1), DeviceBytes.interleaved(sound), 640))
                .isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"48000, 2", "44100, 2", "44100, 1", "16000, 2", "8000, 1", "22050, 1"})
    void portionsOfAnySizeGiveTheSameAsAllAtOnce(int rateHz, int channels) {
        short[][] sound = new short[channels][];
        for (int c = 0; c < channels; c++) {
            sound[c] = DeviceBytes.noise(c, rateHz / 2, 20_000);
        }
        byte[] bytes = DeviceBytes.interleaved(sound);
        int frameBytes = channels * Pcm.BYTES_PER_SAMPLE;

        for (int frames : new int[] {1, 7, 960, rateHz}) {
            assertThat(heard(new DeviceSound(rateHz, channels), bytes, frames * frameBytes))
                    .as("%d frames at a time", frames)
                    .isEqualTo(DeviceBytes.converted(rateHz, sound));
        }
    }

    @Test
    void ofTwoChannelsADeadOneIsLeftOut() {
        short[] voice = DeviceBytes.noise(1, 48_000, 20_000);

        assertThat(heard(new DeviceSound(48_000, 2), DeviceBytes.interleaved(new short[48_000], voice), 3_840))
                .isEqualTo(DeviceBytes.converted(48_000, voice));
    }

    @ParameterizedTest
    @CsvSource({"48000, 1.5", "44100, 1.5", "96000, 1.5", "22050, 1.5", "16000, 0", "8000, 6"})
    void aSampleKeepsItsPlaceAndComesByNoMoreThanTheStatedDelayLater(int rateHz, double delayMs) {
        DeviceSound sound = new DeviceSound(rateHz, 1);
        short[] click = new short[rateHz / 10];
        click[rateHz / 20] = 30_000; // 50 ms after the first frame
        sound.write(DeviceBytes.interleaved(click), 2 * click.length);
        short[] into = new short[Pcm.BLOCK_SAMPLES];

        int count = sound.read(into);

        assertThat(Pcm.BLOCK_SAMPLES - count).isBetween(0, (int) Math.ceil(delayMs * 16));
        assertThat(indexOfLoudest(into)).isEqualTo(800);
    }

    @ParameterizedTest
    @CsvSource({"16000, 1, 320, 640", "48000, 2, 320, 3840", "44100, 2, 320, 3528", "44100, 1, 1, 4", "8000, 1, 1, 2"})
    void asksForBytesThatBecomeAtMostTheSamplesWanted(int rateHz, int channels, int samples, int bytes) {
        assertThat(new DeviceSound(rateHz, channels).bytesFor(samples)).isEqualTo(bytes);
    }

    private static short[] heard(DeviceSound sound, byte[] bytes, int portion) {
        short[] all = new short[0];
        short[] into = new short[320];
        for (int from = 0; from < bytes.length; from += portion) {
            int count = Math.min(portion, bytes.length - from);
            sound.write(Arrays.copyOfRange(bytes, from, from + count), count);
            all = with(all, sound, into);
        }
        sound.finish();
        return with(all, sound, into);
    }

    private static short[] with(short[] before, DeviceSound sound, short[] into) {
        short[] all = before;
        for (int count = sound.read(into); count > 0; count = sound.read(into)) {
            int at = all.length;
            all = Arrays.copyOf(all, at + count);
            System.arraycopy(into, 0, all, at, count);
        }
        return all;
    }

    private static int indexOfLoudest(short[] samples) {
        int found = 0;
        for (int i = 1; i < samples.length; i++) {
            found = Math.abs(samples[i]) > Math.abs(samples[found]) ? i : found;
        }
        return found;
    }
}
