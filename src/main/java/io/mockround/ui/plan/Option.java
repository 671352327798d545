package io.mockround.ui.plan;

import io.mockround.messages.Messages;
import java.util.Arrays;
import java.util.Objects;
import javafx.scene.control.ChoiceBox;

/** What can be chosen in a form. @param value null for what nobody said */
record Option<T>(T value, String text) {

    /** A choice of all values, and of none. @param texts beginning of the keys of their words */
    static <E extends Enum<E>> ChoiceBox<Option<E>> boxOf(E[] values, String texts) {
        ChoiceBox<Option<E>> box = new ChoiceBox<>();
        box.getItems().add(new Option<>(null, Messages.text("plan.notSaid")));
        Arrays.stream(values)
                .map(value -> new Option<>(
                        value, Messages.text(texts + "." + value.name()).strip()))
                .forEach(box.getItems()::add);
        box.getSelectionModel().selectFirst();
        return box;
    }

    static <T> void choose(ChoiceBox<Option<T>> box, T value) {
        box.getItems().stream()
                .filter(option -> Objects.equals(option.value(), value))
                .findFirst()
                .ifPresent(box::setValue);
    }

    static <T> T chosen(ChoiceBox<Option<T>> box) {
        return box.getValue() == null ? null : box.getValue().value();
    }

    @Override
    public String toString() {
        return text;
    }
}
