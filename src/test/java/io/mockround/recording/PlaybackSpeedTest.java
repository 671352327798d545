package io.mockround.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlaybackSpeedTest {

    @Test
    void goesByQuartersFromHalfToDouble() {
        PlaybackSpeed speed = new PlaybackSpeed(50);
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            steps.append(speed.percent()).append(' ');
            speed = speed.faster();
        }
        assertThat(steps).hasToString("50 75 100 125 150 175 200 200 ");
        assertThat(new PlaybackSpeed(75).slower().slower()).isEqualTo(new PlaybackSpeed(50));
    }

    @Test
    void endsAtHalfAndDouble() {
        assertThatThrownBy(() -> new PlaybackSpeed(49)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlaybackSpeed(201)).isInstanceOf(IllegalArgumentException.class);
    }
}
