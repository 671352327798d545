package io.mockround.ui.round;

import io.mockround.messages.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** That the recording goes on and is safe: its clock, the level, the newest sound, the microphone. */
final class RecordingBar extends HBox {

    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");
    private static final PseudoClass LAGS = PseudoClass.getPseudoClass("lags");

    /** @param hears what is heard of the speaker beside being recorded; may be empty */
    RecordingBar(RecordingViewModel model, ObservableStringValue hears) {
        super(16);
        getStyleClass().add("recording-bar");
        Circle dot = new Circle(6);
        dot.getStyleClass().add("recording-dot");
        mark(dot, LOST, model.recordingNothingProperty());
        Label recording = label(model.stateProperty(), "strong");
        Label clock = label(model.recordedProperty(), "mono");
        clock.setId("recorded");
        Label saved = label(model.savedProperty(), "recording-saved");
        saved.setId("saved");
        mark(saved, LAGS, model.savingLagsProperty());
        HBox words = new HBox(12, dot, recording, clock, saved);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(Region.USE_PREF_SIZE);
        clock.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.text("round.recorded", recording.getText(), clock.getText(), saved.getText()),
                        clock.textProperty(),
                        saved.textProperty()));

        LevelMeter level = new LevelMeter(model.levelProperty());
        level.accessibleTextProperty().bind(model.levelTextProperty());
        Waveform waveform = new Waveform(model.waveformProperty());
        waveform.setAccessibleText(Messages.text("round.waveform"));
        HBox.setHgrow(waveform, Priority.ALWAYS);

        Label microphone = label(model.microphoneProperty(), "recording-microphone");
        microphone.setId("microphone");
        mark(microphone, LOST, model.microphoneLostProperty());
        Label heard = label(hears, "recording-hears");
        heard.managedProperty().bind(heard.textProperty().isNotEmpty());
        VBox state = new VBox(2, microphone, heard);
        state.setAlignment(Pos.CENTER_RIGHT);
        state.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(words, level, waveform, state);
    }

    private static Label label(ObservableStringValue text, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.textProperty().bind(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static void mark(Node node, PseudoClass as, ObservableBooleanValue when) {
        when.addListener((observed, was, is) -> node.pseudoClassStateChanged(as, is));
        node.pseudoClassStateChanged(as, when.get());
    }
}
