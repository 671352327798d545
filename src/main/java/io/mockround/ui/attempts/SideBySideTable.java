package io.mockround.ui.attempts;

import io.mockround.history.SideBySide;
import io.mockround.history.SideBySide.Column;
import io.mockround.history.SideBySide.Row;
import io.mockround.history.SideBySideText;
import io.mockround.messages.Messages;
import io.mockround.ui.common.FocusInSight;
import io.mockround.ui.common.SessionTexts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** A column for each attempt or take, the oldest first; what was measured below each other. Each can be played. */
final class SideBySideTable extends ScrollPane {

    private static final double COLUMN_WIDTH = 118;
    private static final double HEAD_HEIGHT = 84;
    private static final double ROW_HEIGHT = 29;

    /** Of a scroll bar, below the columns. */
    private static final double BAR_HEIGHT = 18;

    private static final String UNKNOWN = "–";

    private final Consumer<Column> open;
    private final GridPane names = new GridPane();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);

    /** @param open what plays a column */
    SideBySideTable(Consumer<Column> open) {
        this.open = open;
        names.getStyleClass().addAll("side-grid", "side-names");
        names.setMinWidth(Region.USE_PREF_SIZE);
        grid.getStyleClass().add("side-grid");
        grid.setId("side-by-side");
        scroll.getStyleClass().addAll("plain-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefHeightProperty().bind(grid.heightProperty().add(BAR_HEIGHT));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        scroll.setAccessibleText(Messages.text("sideBySide.title"));
        setContent(new HBox(names, scroll));
        getStyleClass().addAll("panel", "plain-scroll", "side-scroll");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        FocusInSight.keep(this);
        setMinHeight(0); // as high as its rows, less where the window is lower
    }

    void draw(SideBySide table) {
        List.of(names, grid).forEach(side -> {
            side.getChildren().clear();
            side.getRowConstraints().setAll(new RowConstraints(HEAD_HEIGHT));
        });
        for (int i = 0; i < table.columns().size(); i++) {
            head(table.columns().get(i), i + 1, table.columns().size());
        }
        boolean hasOutcomes = table.columns().stream().anyMatch(column -> column.outcome() != null);
        if (hasOutcomes) {
            outcomes(table);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), i + (hasOutcomes ? 2 : 1), table);
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
        play.setOnAction(event -> open.accept(column));
        play.focusedProperty().addListener((property, before, isFocused) -> {
            if (isFocused) { // who goes through the columns by keyboard sees where they are
                scroll.setHvalue(columns == 1 ? 0 : (at - 1.0) / (columns - 1));
            }
        });
        VBox head = new VBox(when, nth, play);
        head.getStyleClass().add("side-head");
        head.setMinWidth(COLUMN_WIDTH);
        GridPane.setHalignment(head, HPos.RIGHT);
        grid.add(head, at, 0);
    }

    private void outcomes(SideBySide table) {
        addRow(Messages.text("measure.outcome"), 1);
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
        addRow(name, at);
        for (int i = 0; i < table.columns().size(); i++) {
            String value = SideBySideText.text(row.unit(), row.values().get(i));
            grid.add(cell(value, name, table.columns().get(i)), i + 1, at);
        }
    }

    /** What was measured stands aside: it stays in sight when the columns are scrolled. */
    private void addRow(String text, int at) {
        Label name = new Label(text);
        name.getStyleClass().add("quiet");
        name.setMinWidth(Region.USE_PREF_SIZE);
        names.add(name, 0, at);
        names.getRowConstraints().add(new RowConstraints(ROW_HEIGHT));
        grid.getRowConstraints().add(new RowConstraints(ROW_HEIGHT));
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
