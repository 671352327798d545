package io.mockround.ui.attempts;

import io.mockround.history.SideBySide;
import io.mockround.history.SideBySide.Column;
import io.mockround.history.SideBySide.Row;
import io.mockround.history.SideBySideText;
import io.mockround.messages.Messages;
import io.mockround.ui.common.FileDialogs;
import io.mockround.ui.common.FocusInSight;
import io.mockround.ui.common.SessionTexts;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import javafx.beans.value.ChangeListener;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A column for each attempt or take, the oldest first; what was measured below each other. Each can be played. */
public final class AttemptsView extends VBox {

    private static final double COLUMN_WIDTH = 118;
    private static final String UNKNOWN = "–";

    private final AttemptsViewModel model;
    private final FileDialogs dialogs;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Button export = new Button(Messages.text("sideBySide.export"));
    private final ChangeListener<SideBySide> drawing = (property, before, table) -> draw(table);

    public AttemptsView(AttemptsViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().addAll("history", "side-by-side");
        Label title = new Label();
        title.setId("side-by-side-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("heading");
        title.textProperty().bind(model.titleProperty());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        export.setId("side-by-side-export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(event -> write());
        HBox head = new HBox(title, export);
        head.getStyleClass().add("history-head");
        grid.getStyleClass().addAll("side-grid");
        grid.setId("side-by-side");
        scroll.getStyleClass().addAll("panel", "plain-scroll", "side-scroll");
        scroll.setAccessibleText(Messages.text("sideBySide.title"));
        FocusInSight.keep(scroll);
        scroll.setMinHeight(0); // as high as its rows, less where the window is lower
        getChildren().addAll(head, scroll);
        model.tableProperty().addListener(drawing);
        draw(model.tableProperty().get());
        model.load();
    }

    /** To be called when the screen is left. */
    public void dispose() {
        model.tableProperty().removeListener(drawing);
    }

    private void write() {
        Path file = dialogs.save(Messages.text("sideBySide.export"), "mockround-attempts.csv");
        if (file != null) {
            model.writeTable(file);
        }
    }

    private void draw(SideBySide table) {
        boolean isThere = table != null && !table.columns().isEmpty();
        scroll.setVisible(isThere);
        scroll.setManaged(isThere);
        export.setDisable(!isThere);
        grid.getChildren().clear();
        if (!isThere) {
            return;
        }
        for (int i = 0; i < table.columns().size(); i++) {
            head(table.columns().get(i), i + 1, table.columns().size());
        }
        boolean hasOutcomes = table.columns().stream().anyMatch(column -> column.outcome() != null);
        if (hasOutcomes) {
            outcomes(table);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), i + 2, table);
        }
        scroll.setHvalue(1); // the newest in sight
    }

    private void head(Column column, int at, int columns) {
        String day = day(column);
        Label when = new Label(day);
        when.getStyleClass().add("strong");
        Label nth = new Label(Messages.text("sideBySide.nth", at, columns));
        nth.getStyleClass().addAll("quiet", "side-nth");
        Button play = new Button(Messages.text(column.exchange() == null ? "sideBySide.open" : "sideBySide.play"));
        play.setId("side-open-" + at);
        play.setMinWidth(Region.USE_PREF_SIZE);
        play.setAccessibleText(play.getText() + ", " + day);
        play.setOnAction(event -> model.open(column));
        VBox head = new VBox(when, nth, play);
        head.getStyleClass().add("side-head");
        head.setMinWidth(COLUMN_WIDTH);
        GridPane.setHalignment(head, HPos.RIGHT);
        grid.add(head, at, 0);
    }

    private void outcomes(SideBySide table) {
        grid.add(name(Messages.text("measure.outcome")), 0, 1);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Label outcome = cell(
                    column.outcome() == null
                            ? UNKNOWN
                            : Messages.text("outcome." + column.outcome().name()),
                    Messages.text("measure.outcome"),
                    column);
            if (column.outcome() != null) {
                outcome.getStyleClass().add("outcome-" + column.outcome().name());
            }
            grid.add(outcome, i + 1, 1);
        }
    }

    private void row(Row row, int at, SideBySide table) {
        String name = SideBySideText.label(row);
        grid.add(name(name), 0, at);
        for (int i = 0; i < table.columns().size(); i++) {
            String value = SideBySideText.text(row.unit(), row.values().get(i));
            grid.add(cell(value, name, table.columns().get(i)), i + 1, at);
        }
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.getStyleClass().add("quiet");
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    /** A screen reader says whose it is. */
    private static Label cell(String value, String name, Column column) {
        Label cell = new Label(value);
        cell.getStyleClass().add("side-cell");
        cell.setAccessibleRole(AccessibleRole.TEXT);
        cell.setAccessibleText(day(column) + ", " + name + ": " + value);
        GridPane.setHalignment(cell, HPos.RIGHT);
        return cell;
    }

    private static String day(Column column) {
        return SessionTexts.shortDay(OffsetDateTime.parse(column.startedAt()));
    }
}
