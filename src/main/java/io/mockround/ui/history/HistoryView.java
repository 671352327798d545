package io.mockround.ui.history;

import io.mockround.messages.Messages;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The history screen. */
public final class HistoryView extends VBox {

    private final HistoryViewModel model;
    private final SortedList<HistoryRow> sorted;
    private final TableView<HistoryRow> table = new TableView<>();
    private final StackPane empty = new StackPane();
    private final TextField words = new TextField();
    private final SearchResults results;
    private final ChangeListener<Boolean> emptiness = (property, before, now) -> showEmpty(now);

    /** @param search looks into the transcripts of what is listed */
    public HistoryView(HistoryViewModel model, SearchViewModel search) {
        this.model = model;
        this.results = new SearchResults(search);
        this.sorted = new SortedList<>(model.rows());
        getStyleClass().add("history");
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("sessions");
        table.setAccessibleText(Messages.text("history.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumns();
        table.setRowFactory(view -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setPlaceholder(new Region());
        VBox.setVgrow(table, Priority.ALWAYS);
        Label nothing = new Label(Messages.text("history.empty"));
        nothing.setId("history-empty");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("history-empty");
        empty.getChildren().add(nothing);
        VBox.setVgrow(empty, Priority.ALWAYS);
        StackPane list = new StackPane(new VBox(table, empty), results);
        list.getChildren()
                .get(0)
                .visibleProperty()
                .bind(search.searchingProperty().not());
        results.visibleProperty().bind(search.searchingProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(search), list);
        model.emptyProperty().addListener(emptiness);
        showEmpty(model.emptyProperty().get());
        model.load();
        Platform.runLater(table::requestFocus);
    }

    /** Puts the focus where words to look for are typed. */
    public void takeSearch() {
        Platform.runLater(words::requestFocus);
    }

    /** To be called when the screen is left. */
    public void dispose() {
        results.dispose();
        model.emptyProperty().removeListener(emptiness);
        sorted.comparatorProperty().unbind();
        table.setItems(null);
    }

    private Node head(SearchViewModel search) {
        Label title = new Label(Messages.text("history.title"));
        title.getStyleClass().add("heading");
        words.setId("history-search");
        words.setPromptText(Messages.text("history.search"));
        words.setAccessibleText(Messages.text("history.search"));
        words.setPrefWidth(340);
        words.textProperty().addListener((property, before, now) -> search.search(now));
        words.setOnAction(event -> results.openSelected());
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::pressInSearch);
        Label found = new Label();
        found.setId("history-found");
        found.getStyleClass().add("quiet");
        found.textProperty().bind(search.foundProperty());
        search.search(""); // a new screen begins without one
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button open = button("open", this::openSelected);
        Button delete = button("delete", this::deleteSelected);
        HBox head = new HBox(title, words, found, space, open, delete);
        head.getStyleClass().add("history-head");
        return head;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(Messages.text("history." + key));
        button.setId("history-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.disableProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .isNull()
                        .or(words.textProperty().isNotEmpty()));
        return button;
    }

    private void addColumns() {
        column("when", 190, HistoryRow::startedAt, HistoryRow::when);
        column("name", 360, HistoryRow::title, HistoryRow::title);
        column("kind", 150, HistoryRow::kind, HistoryRow::kind);
        TableColumn<HistoryRow, Long> length = column("length", 90, HistoryRow::durationMs, HistoryRow::length);
        length.getStyleClass().add("length");
        column("state", 230, HistoryRow::state, HistoryRow::state);
    }

    private <T> TableColumn<HistoryRow, T> column(
            String key, double width, Function<HistoryRow, T> order, Function<HistoryRow, String> text) {
        TableColumn<HistoryRow, T> column = new TableColumn<>(Messages.text("history." + key));
        column.setPrefWidth(width);
        column.setMinWidth(80);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(order.apply(cell.getValue())));
        column.setCellFactory(made -> new TextCell<>(text));
        table.getColumns().add(column);
        return column;
    }

    private TableRow<HistoryRow> row() {
        TableRow<HistoryRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                model.open(row.getItem());
            }
        });
        return row;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            deleteSelected();
            event.consume();
        }
    }

    private void pressInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            words.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !results.getItems().isEmpty()) {
            results.requestFocus();
            results.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private void openSelected() {
        HistoryRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.open(row);
        }
    }

    private void deleteSelected() {
        HistoryRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.delete(row);
        }
    }

    private void showEmpty(boolean isEmpty) {
        empty.setVisible(isEmpty);
        empty.setManaged(isEmpty);
        table.setVisible(!isEmpty);
        table.setManaged(!isEmpty);
    }

    /** Shows a text of the row, whole in a tooltip, whatever the column is sorted by. */
    private static final class TextCell<T> extends TableCell<HistoryRow, T> {

        private final Function<HistoryRow, String> text;

        TextCell(Function<HistoryRow, String> text) {
            this.text = text;
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(T item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            boolean isThere = !isEmpty
                    && getIndex() >= 0
                    && getIndex() < getTableView().getItems().size();
            HistoryRow row = isThere ? getTableView().getItems().get(getIndex()) : null;
            setText(row == null ? null : text.apply(row));
            setTooltip(row == null ? null : new Tooltip(getText()));
        }
    }
}
