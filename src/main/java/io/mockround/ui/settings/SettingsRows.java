package io.mockround.ui.settings;

import io.mockround.messages.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How sections and rows of the settings look: a name and a hint, and the control beside them. */
final class SettingsRows {

    static final double CONTROL_WIDTH = 264;

    private SettingsRows() {}

    static Node section(String key, Node... rows) {
        String text = Messages.text("settings.section." + key);
        Label title = new Label(text.toUpperCase(Locale.ROOT));
        title.setAccessibleText(text);
        title.getStyleClass().add("small-caps");
        VBox panel = new VBox(rows);
        Arrays.stream(rows).skip(1).forEach(row -> row.getStyleClass().add("settings-next"));
        panel.getStyleClass().addAll("panel", "settings-panel");
        VBox section = new VBox(8, title, panel);
        section.setId("section-" + key);
        return section;
    }

    /** A named control; its hint, where there is one, is under {@code settings.KEY.hint}. */
    static Node row(String key, Node control) {
        Label name = new Label(Messages.text("settings." + key));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setLabelFor(control);
        control.setAccessibleText(name.getText());
        return row(name, Messages.text("settings." + key + ".hint"), control);
    }

    static Node row(Label name, String hint, Node control) {
        VBox words = new VBox(2, name);
        if (!hint.isEmpty()) {
            words.getChildren().add(hint(hint));
            control.setAccessibleHelp(hint);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setPrefWidth(0); // they wrap before the control is squeezed
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(24, words, control);
        row.getStyleClass().add("settings-row");
        return row;
    }

    static Label hint(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("quiet", "settings-hint");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static <T> Node choice(String key, Setting<?, T> setting, List<Choice<T>> choices) {
        ChoiceBox<Choice<T>> box = new ChoiceBox<>();
        box.getItems().setAll(choices);
        box.setId("settings-" + key);
        box.setMinWidth(CONTROL_WIDTH);
        setting.valueProperty().addListener((property, before, now) -> box.setValue(of(now, choices)));
        box.setValue(of(setting.value(), choices));
        box.valueProperty().addListener((property, before, now) -> choose(setting, now));
        return row(key, box);
    }

    private static <T> void choose(Setting<?, T> setting, Choice<T> chosen) {
        if (chosen != null) { // what a hand has written into the file may be none of the choices: it stays until one is
            // made
            setting.choose(chosen.value());
        }
    }

    private static <T> Choice<T> of(T value, List<Choice<T>> choices) {
        return choices.stream()
                .filter(choice -> Objects.equals(choice.value(), value))
                .findFirst()
                .orElse(null);
    }

    /** @param whenOn the value the ticked box stands for */
    static Node tick(String key, Setting<?, Boolean> setting, boolean whenOn) {
        CheckBox box = new CheckBox();
        box.setId("settings-" + key);
        setting.valueProperty().addListener((property, before, now) -> box.setSelected(isOn(now, whenOn)));
        box.setSelected(isOn(setting.value(), whenOn));
        box.selectedProperty().addListener((property, before, now) -> setting.choose(now == whenOn));
        return row(key, box);
    }

    private static boolean isOn(Boolean value, boolean whenOn) {
        return value != null && value == whenOn;
    }

    static Button button(String key, Runnable action) {
        Button button = new Button(Messages.text("settings." + key));
        button.setId("settings-" + key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
