package io.mockround.ui.history;

import io.mockround.messages.Messages;
import io.mockround.ui.common.RowTextCell;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;

/** The sessions, a row each; every column sorts, several rows can be selected. */
final class SessionTable extends TableView<HistoryRow> {

    private static final double WHEN_WIDTH = 184;
    private static final double KIND_WIDTH = 122;
    private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");

    /** Of a header's letters, about, and beside them: no header is ever cut off. */
    private static final double CHARACTER_WIDTH = 8;

    private static final double HEADER_MARGIN = 22;

    private final SortedList<HistoryRow> sorted;
    private final Consumer<HistoryRow> open;

    /** @param open told of a row that was clicked twice */
    SessionTable(ObservableList<HistoryRow> rows, Consumer<HistoryRow> open) {
        this.open = open;
        this.sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setId("sessions");
        setAccessibleText(Messages.text("history.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        column("when", WHEN_WIDTH, HistoryRow::startedAt, HistoryRow::when)
                .setMinWidth(WHEN_WIDTH); // in a narrow window the names give way
        column("name", 262, row -> row.name().toLowerCase(Locale.ROOT), HistoryRow::name);
        column("kind", KIND_WIDTH, HistoryRow::kindText, HistoryRow::kindText).setMinWidth(KIND_WIDTH);
        column("length", 78, HistoryRow::durationMs, HistoryRow::length)
                .getStyleClass()
                .add("length");
        column("gates", 92, HistoryRow::keptShare, HistoryRow::gates);
        column("fillers", 84, HistoryRow::fillersOrNone, HistoryRow::fillers)
                .getStyleClass()
                .add("length");
        column("verdict", 130, HistoryRow::balance, HistoryRow::verdict);
        column("state", 150, HistoryRow::state, HistoryRow::state);
        setRowFactory(view -> row());
        Label none = new Label(Messages.text("history.noneAdmitted"));
        none.getStyleClass().add("history-empty");
        none.setWrapText(true);
        setPlaceholder(none);
    }

    /** In the order they are listed. */
    List<HistoryRow> chosen() {
        return getSelectionModel().getSelectedIndices().stream()
                .sorted(Comparator.naturalOrder())
                .filter(index -> index >= 0 && index < sorted.size())
                .map(sorted::get)
                .toList();
    }

    /** To be called when the screen is left: the rows outlive it. */
    void dispose() {
        sorted.comparatorProperty().unbind();
        setItems(null);
    }

    private <T> TableColumn<HistoryRow, T> column(
            String key, double width, Function<HistoryRow, T> order, Function<HistoryRow, String> text) {
        TableColumn<HistoryRow, T> column = new TableColumn<>(Messages.text("history." + key));
        column.setId("column-" + key);
        column.setPrefWidth(width);
        column.setMinWidth(HEADER_MARGIN + CHARACTER_WIDTH * column.getText().length());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(order.apply(cell.getValue())));
        column.setCellFactory(made -> new RowTextCell<>(text));
        getColumns().add(column);
        return column;
    }

    private TableRow<HistoryRow> row() {
        TableRow<HistoryRow> row = new TableRow<>() {
            @Override
            protected void updateItem(HistoryRow item, boolean isEmpty) {
                super.updateItem(item, isEmpty);
                pseudoClassStateChanged(LACKING, !isEmpty && item != null && item.lacksWords());
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }
}
