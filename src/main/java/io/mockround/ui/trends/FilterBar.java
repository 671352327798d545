package io.mockround.ui.trends;

import io.mockround.messages.Messages;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;

/** Which sessions: kind, round, prompt, and how far back. */
final class FilterBar extends FlowPane {

    private static final double CHOICE_WIDTH = 150;
    private static final double DAY_WIDTH = 140;

    FilterBar(TrendFilters filters) {
        getStyleClass().add("trend-filters");
        getChildren()
                .addAll(
                        choice("kind", filters.kinds(), filters.kind()),
                        choice("template", filters.templates(), filters.template()),
                        choice("prompt", filters.prompts(), filters.prompt()),
                        range(filters),
                        day("from", filters.from(), filters),
                        day("to", filters.to(), filters));
    }

    private static Node choice(String key, ObservableList<FilterChoice> choices, ObjectProperty<FilterChoice> chosen) {
        ChoiceBox<FilterChoice> box = new ChoiceBox<>(choices);
        box.setId("trend-" + key);
        box.setAccessibleText(Messages.text("trends.filter." + key));
        box.setPrefWidth(CHOICE_WIDTH);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static Node range(TrendFilters filters) {
        ChoiceBox<Range> box = new ChoiceBox<>();
        box.getItems().setAll(Range.values());
        box.setId("trend-range");
        box.setAccessibleText(Messages.text("trends.filter.range"));
        box.setPrefWidth(CHOICE_WIDTH);
        box.valueProperty().bindBidirectional(filters.range());
        return box;
    }

    private static Node day(String key, ObjectProperty<LocalDate> day, TrendFilters filters) {
        DatePicker picker = new DatePicker();
        picker.setId("trend-" + key);
        picker.setPrefWidth(DAY_WIDTH);
        picker.setPromptText(Messages.text("trends.filter." + key));
        picker.setAccessibleText(Messages.text("trends.filter." + key));
        picker.getEditor().setAccessibleText(Messages.text("trends.filter." + key));
        picker.valueProperty().bindBidirectional(day);
        picker.visibleProperty().bind(filters.range().isEqualTo(Range.DAYS));
        picker.managedProperty().bind(picker.visibleProperty());
        return picker;
    }
}
