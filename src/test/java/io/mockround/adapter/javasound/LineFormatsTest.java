package io.mockround.adapter.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;

class LineFormatsTest {

    private static final int ANY = AudioSystem.NOT_SPECIFIED;

    @Test
    void asksADeviceThatNamesNoRateForTheUsualOnesAndForSixteenKilohertzLast() {
        assertThat(asked(offer(ANY, ANY), offer(ANY, 1), offer(ANY, 1_073_741_823)))
                .containsExactly("48000/2", "48000/1", "44100/2", "44100/1", "16000/2", "16000/1");
    }

    @Test
    void takesSixteenKilohertzFirstWhereTheDeviceNamesThem() {
        assertThat(asked(offer(48_000, 1), offer(16_000, 1))).startsWith("16000/1", "48000/1");
    }

    @Test
    void takesARareRateWhereTheDeviceNamesNoOther() {
        assertThat(asked(offer(32_000, 2), offer(8_000, 2))).startsWith("32000/2", "32000/1", "8000/2");
    }

    @Test
    void prefersTheUsualRateAmongMany() {
        assertThat(asked(offer(192_000, 2), offer(96_000, 2), offer(44_100, 2), offer(48_000, 2)))
                .startsWith("48000/2", "48000/1", "44100/2", "44100/1", "96000/2");
    }

    @Test
    void asksForOneChannelWhereThereIsNeverASecond() {
        assertThat(asked(offer(ANY, 1))).containsExactly("48000/1", "44100/1", "16000/1");
    }

    @Test
    void asksAllTheSameWhereNothingUsableIsNamed() {
        AudioFormat eightBit = new AudioFormat(8_000, 8, 1, true, false);
        AudioFormat aLaw = new AudioFormat(AudioFormat.Encoding.ALAW, 8_000, 16, 1, 2, 8_000, false);

        assertThat(asked(eightBit, aLaw)).isEqualTo(asked()).contains("48000/2", "16000/1");
    }

    private static AudioFormat offer(int rateHz, int channels) {
        return LineFormats.of(rateHz, channels);
    }

    private static List<String> asked(AudioFormat... offered) {
        return LineFormats.bestFirst(Arrays.asList(offered)).stream()
                .map(format -> (int) format.getSampleRate() + "/" + format.getChannels())
                .toList();
    }
}
