package io.mockround.ui.history;

import io.mockround.export.Export;
import io.mockround.messages.Messages;
import io.mockround.ui.common.FileDialogs;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The history screen. */
public final class HistoryView extends VBox {

    private static final double FILTER_WIDTH = 138;

    private final HistoryViewModel model;
    private final FileDialogs dialogs;
    private final SessionTable table;
    private final EditLine edit;
    private final StackPane empty = new StackPane();
    private final TextField words = new TextField();
    private final SearchResults results;
    private final ChangeListener<Boolean> emptiness = (property, before, now) -> showEmpty(now);

    /** @param search looks into the transcripts of what is listed */
    public HistoryView(HistoryViewModel model, SearchViewModel search, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        this.results = new SearchResults(search);
        this.table = new SessionTable(model.rows(), model::open);
        this.edit = new EditLine(table::requestFocus);
        getStyleClass().add("history");
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label nothing = new Label(Messages.text("history.empty"));
        nothing.setId("history-empty");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("history-empty");
        empty.getChildren().add(nothing);
        VBox.setVgrow(empty, Priority.ALWAYS);
        VBox listed = new VBox(table, empty);
        listed.visibleProperty().bind(search.searchingProperty().not());
        StackPane list = new StackPane(listed, results);
        results.visibleProperty().bind(search.searchingProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(search), tools(), edit, list);
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
        table.dispose();
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
        HistoryFilters filters = model.filters();
        HBox head = new HBox(
                title,
                words,
                found,
                space,
                filter("type", filters.type()),
                filter("kind", filters.kind()),
                filter("tag", filters.tag()));
        head.getStyleClass().add("history-head");
        return head;
    }

    private static Node filter(String key, HistoryFilters.Filter filter) {
        ChoiceBox<HistoryFilters.Choice> box = new ChoiceBox<>(filter.choices());
        box.setId("history-filter-" + key);
        box.setAccessibleText(Messages.text("history.filter." + key));
        box.setPrefWidth(FILTER_WIDTH);
        box.valueProperty().bindBidirectional(filter.chosen());
        return box;
    }

    private Node tools() {
        FlowPane tools = new FlowPane(
                button("open", this::openFirst, rows -> !rows.isEmpty()),
                button("rename", this::rename, rows -> rows.size() == 1),
                button("tag", this::tag, rows -> !rows.isEmpty()),
                button(
                        "attempts",
                        () -> model.attempts(table.chosen().get(0)),
                        rows -> rows.size() == 1 && rows.get(0).standing().prompt() != null),
                button(
                        "again",
                        () -> model.tryAgain(table.chosen()),
                        rows -> rows.stream().anyMatch(HistoryRow::lacksWords)),
                export(),
                button("delete", this::deleteChosen, rows -> !rows.isEmpty()));
        tools.getStyleClass().add("history-tools");
        return tools;
    }

    private Button button(String key, Runnable action, Predicate<List<HistoryRow>> isPossible) {
        Button button = new Button(Messages.text("history." + key));
        button.setId("history-" + key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(unless(isPossible));
        return button;
    }

    private BooleanBinding unless(Predicate<List<HistoryRow>> isPossible) {
        return Bindings.createBooleanBinding(
                () -> !words.getText().isEmpty() || !isPossible.test(table.chosen()),
                table.getSelectionModel().getSelectedIndices(),
                model.rows(),
                words.textProperty());
    }

    private Node export() {
        MenuButton menu = new MenuButton(Messages.text("history.export"));
        menu.setId("history-export");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (Export format : Export.values()) {
            MenuItem item = new MenuItem(Messages.text("history.export." + format.name()));
            item.setId("history-export-" + format.name().toLowerCase(Locale.ROOT));
            item.setOnAction(event -> export(format));
            menu.getItems().add(item);
        }
        menu.disableProperty().bind(unless(rows -> !rows.isEmpty()));
        return menu;
    }

    private void export(Export format) {
        List<HistoryRow> rows = table.chosen();
        String title = Messages.text("history.export." + format.name());
        boolean isOne = rows.size() == 1;
        Path place = isOne ? dialogs.save(title, SessionFiles.nameOf(rows.get(0), format)) : dialogs.folder(title);
        if (place != null && isOne) {
            model.export(rows.get(0), format, place);
        } else if (place != null) {
            model.exportInto(rows, format, place);
        }
    }

    private void press(KeyEvent event) {
        Runnable action = switch (event.getCode()) {
            case ENTER -> this::openFirst;
            case DELETE -> this::deleteChosen;
            case F2 -> this::rename;
            default -> null;
        };
        if (action != null) {
            action.run();
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

    private void openFirst() {
        table.chosen().stream().findFirst().ifPresent(model::open);
    }

    private void deleteChosen() {
        List<HistoryRow> rows = table.chosen();
        if (!rows.isEmpty()) {
            model.delete(rows);
        }
    }

    private void rename() {
        List<HistoryRow> rows = table.chosen();
        if (rows.size() == 1) {
            edit.ask("rename", rows.get(0).title(), title -> model.rename(rows.get(0), title));
        }
    }

    private void tag() {
        List<HistoryRow> rows = table.chosen();
        boolean isOne = rows.size() == 1;
        String before = isOne ? String.join(", ", rows.get(0).tags()) : "";
        edit.ask(isOne ? "tag" : "tagAll", before, tags -> model.tag(rows, tags));
    }

    private void showEmpty(boolean isEmpty) {
        Arrays.asList(empty, table).forEach(node -> {
            boolean isShown = (node == empty) == isEmpty;
            node.setVisible(isShown);
            node.setManaged(isShown);
        });
    }
}
