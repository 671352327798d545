package io.mockround.ui.round;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.recording.MicrophoneState;
import io.mockround.rehearsal.RoundSnapshot;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** That the recording goes on and is safe: its clock, the level, the newest sound, the microphone. Lives on the FX thread. */
final class RecordingViewModel {

    /** The recorder writes once a second; more than this behind is worth telling. */
    private static final Duration SAVED_ENOUGH = Duration.ofSeconds(2);

    /** Other programs fill the disk too: with less to spare the person should know. */
    private static final Duration SPARE_ROOM = Duration.ofMinutes(10);

    private static final double QUIETEST_DBFS = -60;
    private static final Set<Stage> OVER = Set.of(Stage.FINISHED, Stage.ABANDONED);

    private final boolean isStill;
    private final ReadOnlyStringWrapper recording = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper recordingNothing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper recorded = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper savingLags = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper level = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper levelText = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Double>> waveform = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper microphone = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper microphoneLost = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper hearsLive = new ReadOnlyStringWrapper("");

    /** @param isStill whether the waveform steps once a second */
    RecordingViewModel(boolean isStill) {
        this.isStill = isStill;
    }

    void show(RoundSnapshot snapshot) {
        showRecording(snapshot);
        showMicrophone(snapshot);
    }

    private void showRecording(RoundSnapshot snapshot) {
        String savedClock = Times.clock(snapshot.saved().toMillis());
        Duration behind = snapshot.recorded().minus(snapshot.saved());
        boolean started = snapshot.stage() != Stage.STARTING;
        boolean resting = OVER.contains(snapshot.stage()) || snapshot.stage() == Stage.BREAK;
        recording.set(Messages.text(
                started ? resting ? "round.recording.over" : "round.recording" : "round.recording.notYet"));
        recordingNothing.set(!started || lost(snapshot) || resting);
        String recordedClock = Times.clock(snapshot.recorded().toMillis());
        if (!isStill || !recordedClock.equals(recorded.get())) {
            waveform.set(snapshot.waveform());
        }
        recorded.set(recordedClock);
        savingLags.set(behind.compareTo(SAVED_ENOUGH) > 0);
        String kept = savingLags.get() ? Messages.text("round.savedTo", savedClock) : Messages.text("round.saved");
        saved.set(
                isScarce(snapshot)
                        ? Messages.text("round.room", kept, snapshot.room().toMinutes())
                        : kept);
    }

    private void showMicrophone(RoundSnapshot snapshot) {
        boolean starting = snapshot.stage() == Stage.STARTING;
        boolean pausing = snapshot.stage() == Stage.BREAK;
        level.set(Math.max(0, Math.min(1, 1 - snapshot.levelDbfs() / QUIETEST_DBFS)));
        levelText.set(Messages.text("round.level", snapshot.levelDbfs()));
        microphoneLost.set(lost(snapshot));
        String working =
                starting ? "round.microphone.starting" : pausing ? "round.microphone.off" : "round.microphone.on";
        microphone.set(Messages.text(lost(snapshot) ? "round.microphone.lost" : working));
        hearsLive.set(
                starting || pausing ? "" : Messages.text(snapshot.hearsLive() ? "round.hears" : "round.hearsNot"));
    }

    private static boolean lost(RoundSnapshot snapshot) {
        return snapshot.microphone() == MicrophoneState.LOST;
    }

    /** The disk may not last until the round's planned end. */
    private static boolean isScarce(RoundSnapshot snapshot) {
        return snapshot.room().compareTo(snapshot.roundLeft().plus(SPARE_ROOM)) < 0;
    }

    ReadOnlyStringProperty recordingProperty() {
        return recording.getReadOnlyProperty();
    }

    /** Whether the recording gains nothing just now. */
    ReadOnlyBooleanProperty recordingNothingProperty() {
        return recordingNothing.getReadOnlyProperty();
    }

    ReadOnlyStringProperty recordedProperty() {
        return recorded.getReadOnlyProperty();
    }

    /** "saved", or up to where. */
    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingLagsProperty() {
        return savingLags.getReadOnlyProperty();
    }

    /** 0 to 1. */
    ReadOnlyDoubleProperty levelProperty() {
        return level.getReadOnlyProperty();
    }

    ReadOnlyStringProperty levelTextProperty() {
        return levelText.getReadOnlyProperty();
    }

    /** Peaks, oldest first, ten a second, 0 to 1. */
    ReadOnlyObjectProperty<List<Double>> waveformProperty() {
        return waveform.getReadOnlyProperty();
    }

    ReadOnlyStringProperty microphoneProperty() {
        return microphone.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty microphoneLostProperty() {
        return microphoneLost.getReadOnlyProperty();
    }

    ReadOnlyStringProperty hearsLiveProperty() {
        return hearsLive.getReadOnlyProperty();
    }
}
