package io.mockround.ui.settings;

import io.mockround.analysis.FlagNorms;
import io.mockround.messages.Messages;
import io.mockround.settings.Settings;
import io.mockround.settings.ThresholdSettings;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * From where on something is flagged: a whole number each, with what is recommended and why. A number is saved when its field is left or by Enter;
 * an emptied field is as recommended, and what is no number leaves everything as it was.
 */
final class ThresholdsPane extends VBox {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}([.,]\\d+)?");

    private static final double FIELD_WIDTH = 64;
    private static final double UNIT_WIDTH = 68;

    private final Setting<Settings, ThresholdSettings> setting;

    ThresholdsPane(Setting<Settings, ThresholdSettings> setting) {
        this.setting = setting;
        getChildren()
                .addAll(
                        number("inside", norms -> (int) norms.inside().toSeconds(), ThresholdSettings::withInside),
                        number("between", norms -> (int) norms.between().toSeconds(), ThresholdSettings::withBetween),
                        number(
                                "afterQuestion",
                                norms -> (int) norms.afterQuestion().toSeconds(),
                                ThresholdSettings::withAfterQuestion),
                        number(
                                "announced",
                                norms -> (int) norms.announced().toSeconds(),
                                ThresholdSettings::withAnnounced),
                        number("filledPauses", FlagNorms::filledPausesPerMinute, ThresholdSettings::withFilledPauses),
                        SettingsRows.row(
                                wrapped(Messages.text("settings.thresholds.hold")),
                                Messages.text("settings.thresholds.hold.hint"),
                                recommended()));
    }

    private Node number(
            String key,
            ToIntFunction<FlagNorms> number,
            BiFunction<ThresholdSettings, Integer, ThresholdSettings> with) {
        String prefix = "settings.thresholds." + key;
        TextField field = new TextField();
        field.setId("settings-thresholds-" + key);
        field.setPrefWidth(FIELD_WIDTH);
        field.setMinWidth(FIELD_WIDTH);
        field.setAlignment(Pos.CENTER_RIGHT);
        Runnable show = () -> field.setText(setting.value() == null ? "" : shown(number));
        Runnable keep = () -> {
            if (setting.value() != null) { // else nothing is known yet that could be changed
                keep(field.getText().strip(), with);
                show.run(); // as it was understood
            }
        };
        field.setOnAction(event -> keep.run());
        field.focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused) {
                keep.run();
            }
        });
        setting.valueProperty().addListener((property, before, now) -> show.run());
        show.run();

        Label name = wrapped(Messages.text(prefix));
        String hint = Messages.text(prefix + ".hint", number.applyAsInt(FlagNorms.DEFAULT));
        Label unit = new Label(Messages.text(prefix + ".unit"));
        unit.setMinWidth(UNIT_WIDTH);
        name.setLabelFor(field);
        field.setAccessibleText(Messages.text("settings.thresholds.accessible", name.getText(), unit.getText()));
        field.setAccessibleHelp(hint);
        HBox measured = new HBox(8, field, unit);
        measured.setAlignment(Pos.CENTER_LEFT);
        return SettingsRows.row(name, hint, measured);
    }

    private String shown(ToIntFunction<FlagNorms> number) {
        return Integer.toString(number.applyAsInt(setting.value().norms()));
    }

    private void keep(String written, BiFunction<ThresholdSettings, Integer, ThresholdSettings> with) {
        if (written.isEmpty()) {
            setting.choose(with.apply(setting.value(), null));
        } else if (NUMBER.matcher(written).matches()) {
            int whole = (int) Math.round(Double.parseDouble(written.replace(',', '.')));
            setting.choose(with.apply(setting.value(), whole));
        }
    }

    private Button recommended() {
        Button button =
                SettingsRows.button("thresholds.recommended", () -> setting.choose(ThresholdSettings.AS_RECOMMENDED));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> setting.value() == null || setting.value().equals(ThresholdSettings.AS_RECOMMENDED),
                        setting.valueProperty()));
        return button;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
