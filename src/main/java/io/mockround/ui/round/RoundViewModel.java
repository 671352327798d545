package io.mockround.ui.round;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.recording.MicrophoneState;
import io.mockround.rehearsal.RoundSnapshot;
import io.mockround.rehearsal.RoundSnapshot.Finishing;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.rehearsal.RunningRound;
import io.mockround.rehearsal.VoiceState;
import io.mockround.round.RoundEvent;
import io.mockround.time.MonotonicClock;
import io.mockround.ui.round.RecordingViewModel.Going;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the round screen shows. Lives on the FX thread; knows no controls.
 *
 * <p>Nothing is pushed to it: the view calls {@link #frame} for every frame it draws. The commands pass a hand's event on at once and leave it
 * to the round whether it means anything just now.
 */
public final class RoundViewModel {

    private static final Duration EVERY = Duration.ofMillis(100);

    /** A snapshot is up to 40 ms old and the next look at it 100 ms away: with less left the end may come before that. */
    private static final Duration NEAR = Duration.ofMillis(150);

    private static final Duration CONFIRM_WITHIN = Duration.ofSeconds(3);
    private static final Duration MARK_TOLD_FOR = Duration.ofSeconds(2);
    /** Other programs fill the disk too: with less to spare the person should know. */
    private static final Duration SPARE_ROOM = Duration.ofMinutes(10);

    private static final Set<Stage> CAN_HAND_BACK =
            Set.of(Stage.ANSWERING, Stage.ELABORATING, Stage.CLOSED, Stage.COMMITTING, Stage.RESPONDING, Stage.BREAK);

    private final RunningRound round;
    private final MonotonicClock clock;
    private final boolean isStill;
    private final QuestionViewModel question = new QuestionViewModel();
    private final RecordingViewModel recording;
    private Long abandonPressedAt;

    /** When it was last refreshed by a frame, on the clock of the frames; null before the first. */
    private Long refreshedAtNanos;

    private Duration ringLeft = Duration.ZERO;

    private final ReadOnlyStringWrapper roundLeft = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper ringFraction = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyStringWrapper ringText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper ringCaption = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper amber = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopVisible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper hearsLive = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper graceText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper messageDetail = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canHandBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper handBack = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper handBackAccessible = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canGiveAnswer = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asks = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper openEnded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canFinish = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canBeAsked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper stopSaved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lostBand = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sound = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper soundAccessible = new ReadOnlyStringWrapper("");
    private final PassingHint hint;
    private final ObservableList<PhaseRow> phases = FXCollections.observableArrayList();
    private final ObservableList<ExchangeRow> exchanges = FXCollections.observableArrayList();

    /** With all that moves. */
    public RoundViewModel(RunningRound round, MonotonicClock clock) {
        this(round, clock, false);
    }

    /**
     * @param clock times the second press of Esc
     * @param isStill whether what moves for show stands still: the ring and the waveform step once a second
     */
    public RoundViewModel(RunningRound round, MonotonicClock clock, boolean isStill) {
        this.round = round;
        this.clock = clock;
        this.hint = new PassingHint(clock);
        this.isStill = isStill;
        this.recording = new RecordingViewModel("round.band", isStill);
        refresh();
    }

    /**
     * To be called for every frame the screen draws: ten times a second is enough, but the end of the ring's time is shown in the frame it
     * happens in.
     *
     * @param nowNanos of the frame
     */
    public void frame(long nowNanos) {
        boolean isNear = ringLeft.compareTo(NEAR) <= 0;
        if (refreshedAtNanos == null || isNear || nowNanos - refreshedAtNanos >= EVERY.toNanos()) {
            refreshedAtNanos = nowNanos;
            refresh();
        }
    }

    /** Shows how things stand at this moment. */
    public void refresh() {
        RoundSnapshot snapshot = round.snapshot();
        showStage(snapshot);
        question.show(snapshot);
        roundLeft.set(
                Messages.text("round.left", Times.clock(snapshot.roundLeft().toMillis())));
        showRing(snapshot);
        showRecording(snapshot);
        showSound(snapshot.voice());
        replace(phases, snapshot.phases().stream().map(PhaseRow::of).toList());
        replace(exchanges, snapshot.exchanges().stream().map(ExchangeRow::of).toList());
        if (!isAbandonConfirmable()) {
            abandonPressedAt = null;
        }
        hint.refresh();
    }

    /** Where nothing is asked there is nothing to hand back: then it finishes what can be finished. */
    public void handBack() {
        boolean finishes = !asks.get() && openEnded.get();
        round.submit(finishes ? new RoundEvent.Finish() : new RoundEvent.HandBack());
    }

    public void answerGiven() {
        round.submit(new RoundEvent.AnswerGiven());
    }

    public void clarifyingQuestion() {
        round.submit(new RoundEvent.ClarifyingQuestion());
    }

    public void tellMeMore() {
        round.submit(new RoundEvent.TellMeMore());
    }

    public void asked() {
        round.submit(new RoundEvent.Asked());
    }

    public void mark() {
        abandonPressedAt = null;
        round.submit(new RoundEvent.Mark(""));
        String recorded = Times.clock(round.snapshot().recorded().toMillis());
        hint.show(Messages.text("round.hint.marked", recorded), MARK_TOLD_FOR);
    }

    /** There is no more to say: the round ends and is complete. In a round that ends only with its time the key means nothing. */
    public void finish() {
        if (openEnded.get()) {
            round.submit(new RoundEvent.Finish());
        }
    }

    /** Turns the program's voice and tones off, or on again. */
    public void toggleSound() {
        round.mute(round.snapshot().voice() != VoiceState.MUTED);
    }

    /** The first press asks, a second within three seconds abandons the round. */
    public void abandonPressed() {
        if (isAbandonConfirmable()) {
            disarmAbandon();
            round.submit(new RoundEvent.Abandon());
        } else {
            abandonPressedAt = clock.nanos();
            hint.show(Messages.text("round.hint.abandon"), CONFIRM_WITHIN);
        }
    }

    private boolean isAbandonConfirmable() {
        return abandonPressedAt != null && clock.nanos() - abandonPressedAt < CONFIRM_WITHIN.toNanos();
    }

    private void disarmAbandon() {
        abandonPressedAt = null;
        hint.clear();
    }

    private void showStage(RoundSnapshot snapshot) {
        Stage stage = snapshot.stage();
        String recordedClock = Times.clock(snapshot.recorded().toMillis());
        stopVisible.set(stage == Stage.CLOSED);
        over.set(stage == Stage.FINISHED || stage == Stage.ABANDONED);
        boolean isSpoken = stage == Stage.ASKING && snapshot.voice() == VoiceState.SPEAKING;
        canHandBack.set(CAN_HAND_BACK.contains(stage) || isSpoken); // it ends the question
        String action = stage == Stage.BREAK ? "endBreak" : "handBack";
        handBack.set(Messages.text("round.action." + action));
        handBackAccessible.set(Messages.text("round.accessible." + action));
        canGiveAnswer.set(stage == Stage.ANSWERING);
        asks.set(snapshot.asks());
        openEnded.set(snapshot.finishing() != Finishing.NEVER);
        canFinish.set(snapshot.finishing() == Finishing.NOW);
        canBeAsked.set(stage == Stage.ASKING);
        switch (stage) {
            case STARTING -> tell("round.waiting", "");
            case FINISHED -> tell("round.finished", recordedClock);
            case ABANDONED -> tell("round.abandoned", recordedClock);
            default -> {
                message.set("");
                messageDetail.set("");
            }
        }
    }

    private void tell(String key, String recordedClock) {
        message.set(Messages.text(key));
        messageDetail.set(Messages.text(key + ".detail", recordedClock));
    }

    private void showRing(RoundSnapshot snapshot) {
        ringLeft = snapshot.ringLeft();
        RingReading reading = RingReading.of(snapshot, isStill);
        ringFraction.set(reading.fraction());
        ringText.set(reading.clock());
        ringCaption.set(reading.caption());
        amber.set(reading.amber());
        graceText.set(reading.seconds());
    }

    private void showRecording(RoundSnapshot snapshot) {
        recording.show(
                snapshot.take(), going(snapshot.stage()), snapshot.roundLeft().plus(SPARE_ROOM));
        stopSaved.set(
                Messages.text("round.stop.saved", Times.clock(snapshot.saved().toMillis())));
        boolean works = snapshot.microphone() == MicrophoneState.WORKING;
        lostBand.set(
                works ? voiceBand(snapshot.voice()) : recording.bandProperty().get());
        boolean isHeard =
                snapshot.asks() && going(snapshot.stage()) != Going.NOT_YET && snapshot.stage() != Stage.BREAK;
        hearsLive.set(isHeard ? Messages.text(snapshot.hearsLive() ? "round.hears" : "round.hearsNot") : "");
    }

    private static Going going(Stage stage) {
        return switch (stage) {
            case STARTING -> Going.NOT_YET;
            case BREAK -> Going.PAUSED;
            case FINISHED, ABANDONED -> Going.OVER;
            default -> Going.ON;
        };
    }

    private static String voiceBand(VoiceState voice) {
        return voice == VoiceState.FAILED ? Messages.text("round.band.voiceFailed") : "";
    }

    private void showSound(VoiceState voice) {
        sound.set(Messages.text("round.sound." + voice.name()));
        soundAccessible.set(Messages.text("round.sound.accessible." + voice.name()));
    }

    /** Rows are built anew only when they differ: ten times a second would cost a screen reader its place. */
    private static <T> void replace(ObservableList<T> shown, List<T> wanted) {
        if (!Objects.equals(shown, wanted)) {
            shown.setAll(wanted);
        }
    }

    /** What was asked. */
    QuestionViewModel question() {
        return question;
    }

    /** That the recording goes on and is safe. */
    RecordingViewModel recording() {
        return recording;
    }

    /** Whether the program is heard, in two words. */
    public ReadOnlyStringProperty soundProperty() {
        return sound.getReadOnlyProperty();
    }

    /** The same with what pressing it does. */
    public ReadOnlyStringProperty soundAccessibleProperty() {
        return soundAccessible.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty roundLeftProperty() {
        return roundLeft.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty ringFractionProperty() {
        return ringFraction.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty ringTextProperty() {
        return ringText.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty ringCaptionProperty() {
        return ringCaption.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty amberProperty() {
        return amber.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty stopVisibleProperty() {
        return stopVisible.getReadOnlyProperty();
    }

    /** Whole seconds of the grace that are left. */
    public ReadOnlyStringProperty graceTextProperty() {
        return graceText.getReadOnlyProperty();
    }

    /** What is said in place of the question and the ring before and after a round; else empty. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty messageDetailProperty() {
        return messageDetail.getReadOnlyProperty();
    }

    /** Whether the round has ended, whichever way. */
    public ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canHandBackProperty() {
        return canHandBack.getReadOnlyProperty();
    }

    /** What handing back is called just now: in a break it ends the break. */
    public ReadOnlyStringProperty handBackProperty() {
        return handBack.getReadOnlyProperty();
    }

    /** The same with its key. */
    public ReadOnlyStringProperty handBackAccessibleProperty() {
        return handBackAccessible.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGiveAnswerProperty() {
        return canGiveAnswer.getReadOnlyProperty();
    }

    /** Whether anything is asked in this round: else there is nothing to hand back. */
    public ReadOnlyBooleanProperty asksProperty() {
        return asks.getReadOnlyProperty();
    }

    /** Whether it can be finished by hand, at one time or another. */
    public ReadOnlyBooleanProperty openEndedProperty() {
        return openEnded.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canFinishProperty() {
        return canFinish.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canBeAskedProperty() {
        return canBeAsked.getReadOnlyProperty();
    }

    /** What is heard of the candidate beside being recorded; empty where nothing is listened for. */
    public ReadOnlyStringProperty hearsLiveProperty() {
        return hearsLive.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty stopSavedProperty() {
        return stopSaved.getReadOnlyProperty();
    }

    /** What to do about a lost microphone; empty while there is none. */
    public ReadOnlyStringProperty lostBandProperty() {
        return lostBand.getReadOnlyProperty();
    }

    /** What the last key did, or wants to be sure of; empty soon after. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.textProperty();
    }

    public ObservableList<PhaseRow> phases() {
        return phases;
    }

    public ObservableList<ExchangeRow> exchanges() {
        return exchanges;
    }
}
