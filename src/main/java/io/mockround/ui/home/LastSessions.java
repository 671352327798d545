package io.mockround.ui.home;

import io.mockround.messages.Messages;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The newest sessions, each a line that opens it; on a first start how there comes to be one. */
final class LastSessions extends VBox {

    private final HomeViewModel model;
    private final VBox rows = new VBox();
    private final ListChangeListener<LastSession> fill = change -> showSessions();

    LastSessions(HomeViewModel model) {
        this.model = model;
        Label label = new Label(Messages.text("home.last"));
        label.getStyleClass().add("small-caps");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button all = new Button(Messages.text("home.all"));
        all.setId("home-all");
        all.getStyleClass().add("nav");
        all.setOnAction(event -> model.allSessions());
        all.visibleProperty().bind(model.firstRunProperty().not());
        HBox head = new HBox(label, space, all);
        head.getStyleClass().add("home-head");
        Label empty = new Label(Messages.text("home.empty"));
        empty.setId("home-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add("home-empty");
        empty.visibleProperty().bind(model.firstRunProperty());
        empty.managedProperty().bind(model.firstRunProperty());
        getChildren().addAll(head, empty, rows);
        model.sessions().addListener(fill);
        showSessions();
    }

    /** To be called when the screen is left. */
    void dispose() {
        model.sessions().removeListener(fill);
    }

    private void showSessions() {
        rows.getChildren().setAll(model.sessions().stream().map(this::row).toList());
    }

    private Node row(LastSession session) {
        GridPane line = new GridPane();
        line.getStyleClass().add("home-line");
        line.getColumnConstraints()
                .addAll(fixed(66, HPos.LEFT), growing(), fixed(112, HPos.LEFT), fixed(214, HPos.RIGHT));
        Label title = new Label(session.title());
        title.getStyleClass().add("strong");
        line.addRow(0, quiet(session.day()), title, quiet(session.gates()), quiet(session.filledPauses()));
        Button row = new Button();
        row.setId("session-" + session.id());
        row.getStyleClass().setAll("button", "home-row");
        row.setGraphic(line);
        row.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(row.widthProperty().subtract(2));
        row.setAccessibleText(session.spoken());
        row.setOnAction(event -> model.open(session));
        return row;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static ColumnConstraints fixed(double width, HPos place) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setHalignment(place);
        return column;
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
