package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechActivityTest {

    private final SpeechActivity activity =
            new SpeechActivity(10_000, List.of(new Span(1_000, 3_000), new Span(3_500, 8_000)));

    @Test
    void silencesAreWhatLiesBeforeBetweenAndAfterSpeech() {
        assertThat(activity.silences(0))
                .containsExactly(new Span(0, 1_000), new Span(3_000, 3_500), new Span(8_000, 10_000));
    }

    @Test
    void aSilenceOfExactlyTheAskedLengthCounts() {
        assertThat(activity.silences(1_000)).containsExactly(new Span(0, 1_000), new Span(8_000, 10_000));
        assertThat(activity.silences(1_001)).containsExactly(new Span(8_000, 10_000));
    }

    @Test
    void aRecordingWithoutSpeechIsOneSilence() {
        assertThat(new SpeechActivity(2_000, List.of()).silences(700)).containsExactly(new Span(0, 2_000));
        assertThat(new SpeechActivity(0, List.of()).silences(0)).isEmpty();
    }

    @Test
    void countsSpeechBetweenTwoTimes() {
        assertThat(activity.speechMsWithin(0, 10_000)).isEqualTo(6_500);
        assertThat(activity.speechMsWithin(2_000, 4_000)).isEqualTo(1_500);
        assertThat(activity.speechMsWithin(3_000, 3_500)).isZero();
        assertThat(activity.speechMsWithin(4_000, 4_000)).isZero();
    }

    @Test
    void refusesSpeechOutOfOrderOrBeyondTheEnd() {
        List<Span> overlapping = List.of(new Span(0, 500), new Span(400, 900));
        List<Span> beyond = List.of(new Span(0, 1_001));
        assertThatThrownBy(() -> new SpeechActivity(1_000, overlapping)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpeechActivity(1_000, beyond)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(5, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
