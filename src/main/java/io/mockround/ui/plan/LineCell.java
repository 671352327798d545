package io.mockround.ui.plan;

import io.mockround.practice.LogLine;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** Shows a text of a line, whole in a tooltip, whatever the column is sorted by. */
final class LineCell<T> extends TableCell<LogLine, T> {

    private final Function<LogLine, String> text;

    LineCell(Function<LogLine, String> text) {
        this.text = text;
        setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(T item, boolean isEmpty) {
        super.updateItem(item, isEmpty);
        boolean isThere = !isEmpty
                && getIndex() >= 0
                && getIndex() < getTableView().getItems().size();
        String shown = isThere ? text.apply(getTableView().getItems().get(getIndex())) : "";
        setText(shown);
        setTooltip(shown.isEmpty() ? null : new Tooltip(shown));
    }
}
