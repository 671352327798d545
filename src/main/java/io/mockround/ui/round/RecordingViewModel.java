package io.mockround.ui.round;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.recording.MicrophoneState;
import io.mockround.rehearsal.TakeSnapshot;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What screens show of a recording that goes on, a round's or a memo's. Lives on the FX thread; knows no controls. */
public final class RecordingViewModel {

    /** The recorder writes once a second; more than this behind is worth telling. */
    private static final Duration SAVED_ENOUGH = Duration.ofSeconds(2);

    private static final double QUIETEST_DBFS = -60;

    private final String bands;
    private final boolean isStill;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper recordingNothing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper recorded = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper savingLags = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper level = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper levelText = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Double>> waveform = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper microphone = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper microphoneLost = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper band = new ReadOnlyStringWrapper("");

    /** Whether sound is being written. */
    enum Going {
        NOT_YET,
        ON,
        PAUSED,
        OVER
    }

    /**
     * @param bands under which name the messages about its microphone are: what to do differs
     * @param isStill whether what moves for show stands still: the waveform steps once a second
     */
    RecordingViewModel(String bands, boolean isStill) {
        this.bands = bands;
        this.isStill = isStill;
    }

    /** @param enoughRoom with less on the disk the person should know */
    void show(TakeSnapshot take, Going going, Duration enoughRoom) {
        boolean isLost = take.microphone() == MicrophoneState.LOST;
        state.set(Messages.text(
                switch (going) {
                    case NOT_YET -> "round.recording.notYet";
                    case ON -> "round.recording";
                    case PAUSED, OVER -> "round.recording.over";
                }));
        recordingNothing.set(going != Going.ON || isLost);
        showClock(take);
        showSaved(take, enoughRoom);
        level.set(Math.max(0, Math.min(1, 1 - take.levelDbfs() / QUIETEST_DBFS)));
        levelText.set(Messages.text("round.level", take.levelDbfs()));
        microphoneLost.set(isLost);
        microphone.set(Messages.text(isLost ? "round.microphone.lost" : working(going)));
        band.set(
                take.microphone() == MicrophoneState.WORKING
                        ? ""
                        : Messages.text(bands + "." + take.microphone().name(), savedClock(take)));
    }

    private void showClock(TakeSnapshot take) {
        String clock = Times.clock(take.recorded().toMillis());
        if (!isStill || !clock.equals(recorded.get())) {
            waveform.set(take.waveform());
        }
        recorded.set(clock);
    }

    private void showSaved(TakeSnapshot take, Duration enoughRoom) {
        Duration behind = take.recorded().minus(take.saved());
        savingLags.set(behind.compareTo(SAVED_ENOUGH) > 0);
        String kept =
                savingLags.get() ? Messages.text("round.savedTo", savedClock(take)) : Messages.text("round.saved");
        boolean isScarce = take.room().compareTo(enoughRoom) < 0;
        saved.set(isScarce ? Messages.text("round.room", kept, take.room().toMinutes()) : kept);
    }

    private static String savedClock(TakeSnapshot take) {
        return Times.clock(take.saved().toMillis());
    }

    private static String working(Going going) {
        return switch (going) {
            case NOT_YET -> "round.microphone.starting";
            case PAUSED -> "round.microphone.off";
            case ON, OVER -> "round.microphone.on";
        };
    }

    /** Whether it is being recorded, in a word. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the recording gains nothing just now. */
    public ReadOnlyBooleanProperty recordingNothingProperty() {
        return recordingNothing.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty recordedProperty() {
        return recorded.getReadOnlyProperty();
    }

    /** "saved", or up to where, and the room that is left where it is scarce. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savingLagsProperty() {
        return savingLags.getReadOnlyProperty();
    }

    /** 0 to 1. */
    public ReadOnlyDoubleProperty levelProperty() {
        return level.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty levelTextProperty() {
        return levelText.getReadOnlyProperty();
    }

    /** Peaks, oldest first, ten a second, 0 to 1. */
    public ReadOnlyObjectProperty<List<Double>> waveformProperty() {
        return waveform.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty microphoneProperty() {
        return microphone.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty microphoneLostProperty() {
        return microphoneLost.getReadOnlyProperty();
    }

    /** What is wrong with the microphone, what is safe and what to do; empty while it works. */
    public ReadOnlyStringProperty bandProperty() {
        return band.getReadOnlyProperty();
    }
}
