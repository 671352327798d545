package io.mockround.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.recording.MicrophoneState;
import io.mockround.rehearsal.MemoSnapshot;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoViewModelTest {

    private final AtomicInteger looked = new AtomicInteger();
    private final AtomicInteger marked = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private MemoSnapshot snapshot = MemoSnaps.recording();
    private final MemoViewModel model = new MemoViewModel(this::look, marked::incrementAndGet, this::end, false);

    private MemoSnapshot look() {
        looked.incrementAndGet();
        return snapshot;
    }

    private void end() {
        ended.incrementAndGet();
        snapshot = MemoSnaps.over();
    }

    private RecordingViewModel showing(MemoSnapshot next) {
        snapshot = next;
        model.refresh();
        return model.recording();
    }

    @Test
    void showsHowLongItIsAndThatItIsSafe() {
        assertThat(model.recording().stateProperty().get()).isEqualTo("Recording");
        assertThat(model.recording().recordedProperty().get()).isEqualTo("12:31");
        assertThat(model.recording().savedProperty().get()).isEqualTo("saved");
        assertThat(model.recording().waveformProperty().get()).hasSize(300);
        assertThat(model.headingProperty().get()).isEqualTo("Say what you like");
    }

    @Test
    void saysThatItWaitsForTheFirstSound() {
        RecordingViewModel recording = showing(MemoSnaps.starting());

        assertThat(recording.stateProperty().get()).isEqualTo("Not recording yet");
        assertThat(recording.microphoneProperty().get()).isEqualTo("Microphone starting");
        assertThat(model.headingProperty().get()).startsWith("Waiting for the microphone");
    }

    @Test
    void tellsHowMuchRoomThereIsOnceItIsLessThanAnHour() {
        assertThat(showing(MemoSnaps.scarce(Duration.ofMinutes(60)))
                        .savedProperty()
                        .get())
                .isEqualTo("saved");
        assertThat(showing(MemoSnaps.scarce(Duration.ofMinutes(59)))
                        .savedProperty()
                        .get())
                .isEqualTo("saved, room for 59 min");
    }

    @Test
    void tellsOfALostMicrophoneUntilItIsBack() {
        RecordingViewModel recording = showing(MemoSnaps.lost());
        assertThat(recording.bandProperty().get())
                .contains("12:30 is safe", "Plug it in again", "or stop")
                .as("the memo's clock stands while nothing is recorded")
                .doesNotContain("clock goes on");
        assertThat(recording.recordingNothingProperty().get()).isTrue();

        showing(MemoSnaps.recording());

        assertThat(recording.bandProperty().get()).isEmpty();
        assertThat(recording.microphoneProperty().get()).isEqualTo("Microphone on");
    }

    @Test
    void tellsOfAMutedMicrophoneAndOfOneThatStandsIn() {
        assertThat(showing(MemoSnaps.with(MicrophoneState.MUTED)).bandProperty().get())
                .contains("Is it muted?")
                .doesNotContain("clock");
        assertThat(showing(MemoSnaps.with(MicrophoneState.STAND_IN))
                        .bandProperty()
                        .get())
                .contains("default microphone");
    }

    @Test
    void stopsOnceAndSaysAtOnceThatItIsKept() {
        model.stop();
        model.stop();

        assertThat(ended).hasValue(1);
        assertThat(model.overProperty().get()).isTrue();
        assertThat(model.headingProperty().get()).isEqualTo("The memo is kept");
        assertThat(model.detailProperty().get()).contains("12:31");
        assertThat(model.recording().stateProperty().get()).isEqualTo("Recorded");
    }

    @Test
    void marksAsOftenAsItIsAskedTo() {
        model.mark();
        model.mark();

        assertThat(marked).hasValue(2);
        assertThat(ended).hasValue(0);
    }

    @Test
    void looksTenTimesASecondHoweverManyFramesAreDrawn() {
        looked.set(0);
        for (int ms = 0; ms < 1_000; ms += 16) {
            model.frame(Duration.ofMillis(ms).toNanos());
        }

        assertThat(looked.get()).isBetween(8, 10);
    }
}
