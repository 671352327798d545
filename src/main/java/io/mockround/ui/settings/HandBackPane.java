package io.mockround.ui.settings;

import io.mockround.messages.Messages;
import io.mockround.ui.round.HandBackKeys;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What hands back besides Enter: each with a button that takes it out, and one that waits for another to be pressed. */
final class HandBackPane extends VBox {

    private final Setting<?, List<String>> setting;
    private final FlowPane bound = new FlowPane(8, 8);
    private final Button add = new Button();
    private final Label said = SettingsRows.hint("");
    private final EventHandler<InputEvent> catching = this::caught;

    /** The scene whose keys and buttons are waited for, or null. */
    private Scene waitingIn;

    HandBackPane(Setting<?, List<String>> setting) {
        this.setting = setting;
        Label name = new Label(Messages.text("settings.handBackKeys"));
        add.setId("settings-bind");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(event -> waitForOne());
        said.setId("settings-bind-said");
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        bound.getStyleClass().add("settings-chips");
        setting.valueProperty().addListener((property, before, now) -> show(now));
        show(setting.value());
        waits(false);
        getChildren().addAll(SettingsRows.row(name, Messages.text("settings.handBackKeys.hint"), add), bound, said);
        add.setAccessibleText(Messages.text("settings.handBackKeys.add"));
        sceneProperty().addListener((property, before, now) -> stopWaiting());
    }

    private void show(List<String> names) {
        List<String> shown = names == null ? List.of() : names;
        bound.getChildren().setAll(shown.stream().map(this::chip).toList());
        bound.setVisible(!shown.isEmpty());
        bound.setManaged(!shown.isEmpty());
    }

    private Button chip(String name) {
        String key = HandBackKeys.shown(name);
        Button chip = new Button(Messages.text("settings.handBackKeys.chip", key));
        chip.setId("settings-bound-" + name);
        chip.getStyleClass().add("settings-chip");
        chip.setAccessibleText(Messages.text("settings.handBackKeys.remove", key));
        chip.setOnAction(event -> setting.choose(
                setting.value().stream().filter(other -> !other.equals(name)).toList()));
        return chip;
    }

    private void waitForOne() {
        if (waitingIn == null) {
            waitingIn = getScene();
            waitingIn.addEventFilter(KeyEvent.KEY_PRESSED, catching);
            waitingIn.addEventFilter(MouseEvent.MOUSE_PRESSED, catching);
            waits(true);
        }
    }

    private void stopWaiting() {
        if (waitingIn != null) {
            waitingIn.removeEventFilter(KeyEvent.KEY_PRESSED, catching);
            waitingIn.removeEventFilter(MouseEvent.MOUSE_PRESSED, catching);
            waitingIn = null;
            waits(false);
        }
    }

    private void waits(boolean isWaiting) {
        add.setText(Messages.text(isWaiting ? "settings.handBackKeys.press" : "settings.handBackKeys.add"));
        if (isWaiting) {
            said.setText(Messages.text("settings.handBackKeys.waiting"));
        }
    }

    private void caught(Event event) {
        event.consume();
        if (event instanceof KeyEvent key && key.getCode() == KeyCode.ESCAPE
                || event instanceof MouseEvent mouse && mouse.getButton() == MouseButton.PRIMARY) {
            said.setText("");
            stopWaiting();
            return;
        }
        Optional<String> name = event instanceof KeyEvent key
                ? HandBackKeys.nameOf(key.getCode())
                : HandBackKeys.nameOf(((MouseEvent) event).getButton());
        if (name.isEmpty()) { // Shift may be on its way to another key: go on waiting
            said.setText(Messages.text(
                    "settings.handBackKeys.taken", ((KeyEvent) event).getCode().getName()));
            return;
        }
        said.setText("");
        stopWaiting();
        setting.choose(Stream.concat(setting.value().stream(), name.stream())
                .distinct()
                .toList());
    }
}
