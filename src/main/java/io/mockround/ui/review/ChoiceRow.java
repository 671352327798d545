package io.mockround.ui.review;

import io.mockround.messages.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** A few words of which one may be chosen; pressed again it is taken back. */
final class ChoiceRow<E extends Enum<E>> extends FlowPane {

    private final Map<E, ToggleButton> buttons;

    /**
     * @param name what is chosen, told before each word
     * @param chosen given the value, or null when it was taken back
     */
    ChoiceRow(String name, Class<E> type, Function<E, String> text, Consumer<E> chosen) {
        this.buttons = new EnumMap<>(type);
        getStyleClass().add("choice-row");
        for (E value : type.getEnumConstants()) {
            ToggleButton button = new ToggleButton(text.apply(value));
            button.setId(type.getSimpleName() + "-" + value.name());
            button.getStyleClass().add("choice");
            button.setAccessibleText(Messages.text("notes.choice", name, button.getText()));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                E now = button.isSelected() ? value : null;
                show(now);
                chosen.accept(now);
            });
            buttons.put(value, button);
            getChildren().add(button);
        }
    }

    /** @param value null for none */
    void show(E value) {
        buttons.forEach((each, button) -> button.setSelected(each == value));
    }
}
