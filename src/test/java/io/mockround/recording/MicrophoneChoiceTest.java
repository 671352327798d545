package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MicrophoneChoiceTest {

    private static final List<String> THERE = List.of("Built-in", "Headset");

    @Test
    void whoNeverChoseGetsTheDefault() {
        assertThat(MicrophoneChoice.of(THERE, null)).isEqualTo(new MicrophoneChoice(null, null));
    }

    @Test
    void theChosenOneIsTakenAsLongAsItIsThere() {
        assertThat(MicrophoneChoice.of(THERE, "Headset")).isEqualTo(new MicrophoneChoice("Headset", null));
    }

    @Test
    void theDefaultStandsInForOneThatIsGone() {
        assertThat(MicrophoneChoice.of(THERE, "Studio")).isEqualTo(new MicrophoneChoice(null, "Studio"));
        assertThat(MicrophoneChoice.of(List.of(), "Studio")).isEqualTo(new MicrophoneChoice(null, "Studio"));
    }
}
