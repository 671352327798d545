package io.mockround.ui.common;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** Shows a text of its row, whole in a tooltip, whatever the column is sorted by. */
public final class RowTextCell<R, T> extends TableCell<R, T> {

    private final Function<R, String> text;

    public RowTextCell(Function<R, String> text) {
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
