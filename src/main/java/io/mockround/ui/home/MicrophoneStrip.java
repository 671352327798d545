package io.mockround.ui.home;

import io.mockround.messages.Messages;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The microphone in one line: which, how loud, its check and what that found. */
public final class MicrophoneStrip extends HBox {

    private static final Map<MicrophoneViewModel.Tone, String> STYLES = Map.of(
            MicrophoneViewModel.Tone.QUIET, "quiet",
            MicrophoneViewModel.Tone.GOOD, "good",
            MicrophoneViewModel.Tone.WARN, "warn");

    private final Label finding = new Label();

    public MicrophoneStrip(MicrophoneViewModel model) {
        getStyleClass().add("microphone-strip");
        Label label = new Label(Messages.text("home.microphone"));
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        ChoiceBox<String> choice = new ChoiceBox<>(model.names());
        choice.setId("microphone");
        choice.setAccessibleText(Messages.text("home.microphone"));
        choice.setMaxWidth(260);
        choice.setMinWidth(180);
        Tooltip whole = new Tooltip(); // a driver's name may be longer than the box
        whole.textProperty().bind(model.chosenProperty());
        choice.setTooltip(whole);
        label.setLabelFor(choice);
        model.chosenProperty().addListener((property, before, name) -> choice.setValue(name));
        choice.setValue(model.chosenProperty().get());
        choice.valueProperty().addListener((property, before, name) -> model.choose(name));
        ProgressBar level = new ProgressBar(0);
        level.setId("level");
        level.getStyleClass().add("level");
        level.setMinWidth(100);
        level.setAccessibleText(Messages.text("home.microphone.level"));
        level.progressProperty().bind(model.levelProperty());
        Button check = button("home.microphone.check", "microphone-check", model::check);
        check.disableProperty().bind(model.checkableProperty().not());
        Button look = button("home.microphone.look", "microphone-look", model::look);
        finding.setId("microphone-finding");
        finding.setWrapText(true);
        finding.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(finding, Priority.ALWAYS);
        finding.textProperty().bind(model.findingProperty());
        model.toneProperty().addListener((property, before, tone) -> dress(tone));
        dress(model.toneProperty().get());
        getChildren().addAll(label, choice, level, check, look, finding);
        for (Region shown : new Region[] {choice, level, check}) {
            shown.visibleProperty().bind(model.missingProperty().not());
            shown.managedProperty().bind(shown.visibleProperty());
        }
    }

    private void dress(MicrophoneViewModel.Tone tone) {
        finding.getStyleClass().removeAll(STYLES.values());
        finding.getStyleClass().add(STYLES.get(tone));
    }

    private static Button button(String key, String id, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
