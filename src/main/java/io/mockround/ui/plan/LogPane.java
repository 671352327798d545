package io.mockround.ui.plan;

import io.mockround.messages.Messages;
import io.mockround.practice.LogLine;
import io.mockround.practice.LogTable;
import io.mockround.ui.common.FileDialogs;
import io.mockround.ui.common.RowTextCell;
import io.mockround.ui.common.SessionTexts;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The practice log as a table, and the form under it in which a line is written. */
final class LogPane extends VBox {

    /** Of a header's letters, about, and beside them: no header is ever cut off. */
    private static final double CHARACTER_WIDTH = 8;

    private static final double HEADER_MARGIN = 22;

    private final LogViewModel model;
    private final FileDialogs dialogs;
    private final TableView<LogLine> table = new TableView<>();
    private final LogForm form;

    LogPane(LogViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.form = new LogForm(model, table::requestFocus);
        getStyleClass().add("plan-page");
        SortedList<LogLine> sorted = new SortedList<>(model.lines());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("plan-log");
        table.setAccessibleText(Messages.text("plan.page.LOG"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("date", 118, LogLine::day, model::day);
        text("kind", 120, line -> SessionTexts.kind(line.kind()));
        text("prompt", 210, LogLine::prompt);
        text("difficulty", 90, LogLine::difficulty);
        column(
                "minutes",
                80,
                line -> line.minutes() == null ? -1 : line.minutes(),
                line -> Minutes.written(line.minutes()));
        text("result", 110, line -> LogTable.written(line.result()).replace('-', ' '));
        text("failure", 140, line -> LogTable.written(line.failureMode()).replace('-', ' '));
        text("insight", 220, LogLine::insight);
        table.setPlaceholder(Pages.wrapped(Messages.text("plan.log.none"), "history-empty"));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools(), table, form);
        model.load();
    }

    private Node tools() {
        Button add = Pages.button("log.add", () -> form.write(null, model.blank()));
        Button edit = onLine("log.edit", this::edit, line -> true);
        Button open = onLine("log.open", () -> model.open(chosen()), line -> line.sessionId() != null);
        Button delete = onLine("log.delete", () -> model.delete(chosen()), line -> line.sessionId() == null);
        Button in = Pages.button("log.import", () -> {
            Path file = dialogs.open(Messages.text("plan.log.import"), "csv");
            if (file != null) {
                model.readTable(file);
            }
        });
        Button out = Pages.button("log.export", () -> {
            Path file = dialogs.save(Messages.text("plan.log.export"), "mockround-log.csv");
            if (file != null) {
                model.writeTable(file);
            }
        });
        FlowPane tools = new FlowPane(add, edit, open, delete, in, out);
        tools.getStyleClass().add("history-tools");
        return tools;
    }

    private Button onLine(String key, Runnable action, Predicate<LogLine> isPossible) {
        Button button = Pages.button(key, action);
        BooleanBinding isImpossible = Bindings.createBooleanBinding(
                () -> chosen() == null || !isPossible.test(chosen()),
                table.getSelectionModel().selectedItemProperty());
        button.disableProperty().bind(isImpossible);
        return button;
    }

    private LogLine chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void edit() {
        if (chosen() != null) {
            form.write(chosen(), LogViewModel.draftOf(chosen()));
        }
    }

    private void press(KeyEvent event) {
        boolean isByHand = chosen() != null && chosen().sessionId() == null;
        if (event.getCode() == KeyCode.ENTER) {
            edit();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && isByHand) {
            model.delete(chosen());
            event.consume();
        }
    }

    private void text(String key, double width, Function<LogLine, String> text) {
        column(key, width, text, text);
    }

    private <T> void column(String key, double width, Function<LogLine, T> order, Function<LogLine, String> text) {
        TableColumn<LogLine, T> column = new TableColumn<>(Messages.text("plan.log." + key));
        column.setPrefWidth(width);
        column.setMinWidth(HEADER_MARGIN + CHARACTER_WIDTH * column.getText().length());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(order.apply(cell.getValue())));
        column.setCellFactory(made -> new RowTextCell<>(text));
        table.getColumns().add(column);
    }
}
