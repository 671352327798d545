package io.mockround.ui.settings;

import io.mockround.analysis.FillerList;
import io.mockround.messages.Messages;
import io.mockround.settings.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** A person's own fillers of one language at a time, each list as words with commas between. */
final class FillersPane extends VBox {

    /** Those the maker of the speech models has small models for and that are asked for most. */
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pl", "pt", "ru", "tr");

    private static final double WIDTH = 320;

    private final SettingsViewModel model;
    private final TextField add = new TextField();
    private final TextField remove = new TextField();
    private final TextField force = new TextField();
    private final ChangeListener<FillerList> showing = (property, before, now) -> show(now);

    private Setting<Settings, FillerList> setting;

    FillersPane(SettingsViewModel model) {
        this.model = model;
        ChoiceBox<String> language = new ChoiceBox<>();
        language.getItems().setAll(LANGUAGES);
        language.setId("settings-fillers-language");
        language.setMinWidth(SettingsRows.CONTROL_WIDTH);
        language.setConverter(new LanguageNames());
        language.valueProperty().addListener((property, before, now) -> open(now));
        getChildren()
                .addAll(
                        SettingsRows.row("fillers.language", language),
                        field("add", add, FillersPane::withAdd),
                        field("remove", remove, FillersPane::withRemove),
                        field("force", force, FillersPane::withForce));
        language.setValue(FillerList.ENGLISH);
    }

    private void open(String language) {
        if (setting != null) {
            setting.valueProperty().removeListener(showing);
        }
        setting = model.fillers(language);
        setting.valueProperty().addListener(showing);
        show(setting.value());
    }

    private void show(FillerList list) {
        add.setText(text(list, FillerList::add));
        remove.setText(text(list, FillerList::remove));
        force.setText(text(list, FillerList::force));
    }

    private static String text(FillerList list, Function<FillerList, List<String>> part) {
        return String.join(", ", part.apply(list));
    }

    private Node field(String key, TextField field, BiFunction<FillerList, List<String>, FillerList> with) {
        field.setId("settings-fillers-" + key);
        field.setMinWidth(WIDTH);
        field.setPromptText(Messages.text("settings.fillers." + key + ".prompt"));
        Runnable keep = () -> setting.choose(with.apply(setting.value(), words(field.getText())));
        field.setOnAction(event -> keep.run());
        field.focusedProperty().addListener((property, before, isFocused) -> {
            if (!isFocused) {
                keep.run();
                show(setting.value()); // as it was understood
            }
        });
        return SettingsRows.row("fillers." + key, field);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("[,;\n]"));
    }

    private static FillerList withAdd(FillerList list, List<String> words) {
        return new FillerList(list.language(), words, list.remove(), list.force());
    }

    private static FillerList withRemove(FillerList list, List<String> words) {
        return new FillerList(list.language(), list.add(), words, list.force());
    }

    private static FillerList withForce(FillerList list, List<String> words) {
        return new FillerList(list.language(), list.add(), list.remove(), words);
    }

    /** Languages by name, in the language of the program. */
    private static final class LanguageNames extends StringConverter<String> {

        @Override
        public String toString(String code) {
            return code == null ? "" : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        }

        @Override
        public String fromString(String name) {
            throw new UnsupportedOperationException("languages are chosen, not typed");
        }
    }
}
