package io.mockround.adapter.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.voice.Speech;
import io.mockround.voice.SpeechFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WavSpeechTest {

    private static final short[] SOUND = {100, -200, 300, -400};

    @Test
    void readsWhatIsThereWhereAPipesHeaderPromisesMore() throws Exception {
        assertThat(WavSpeech.read(EngineScripts.wav(SOUND, 1, 22_050, 0x7ffff000)))
                .isEqualTo(new Speech(SOUND, 22_050));
        assertThat(WavSpeech.read(EngineScripts.wav(SOUND, 1, 22_050, -1))).isEqualTo(new Speech(SOUND, 22_050));
    }

    @Test
    void takesTheFirstOfTwoChannels() throws Exception {
        assertThat(WavSpeech.read(EngineScripts.wav(SOUND, 2, 44_100, 8)).samples())
                .containsExactly(100, 300);
    }

    @Test
    void refusesWhatIsNoSpeechOfThisKind() {
        byte[] floats = EngineScripts.wav(SOUND, 1, 22_050, 8);
        floats[20] = 3;
        for (byte[] bytes : new byte[][] {
            {}, "no sound at all, but some words".getBytes(StandardCharsets.UTF_8), floats, Arrays.copyOf(floats, 20)
        }) {
            assertThatThrownBy(() -> WavSpeech.read(bytes)).isInstanceOf(SpeechFailedException.class);
        }
    }
}
