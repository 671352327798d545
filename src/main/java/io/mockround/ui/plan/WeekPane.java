package io.mockround.ui.plan;

import io.mockround.messages.Messages;
import io.mockround.ui.common.FocusInSight;
import io.mockround.ui.plan.WeekViewModel.KindLine;
import io.mockround.ui.plan.WeekViewModel.LastDay;
import io.mockround.ui.plan.WeekViewModel.Shown;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is due today, each with what starts it; this week against the plan; the interview and what the last days are for. */
final class WeekPane extends ScrollPane {

    private static final double KIND_WIDTH = 130;
    private static final double BAR_WIDTH = 120;
    private static final double DUE_SHARE = 58;

    private final WeekViewModel model;
    private final GridPane grid = new GridPane();
    private final ChangeListener<Shown> drawing = (property, before, now) -> show(now);

    WeekPane(WeekViewModel model) {
        this.model = model;
        getStyleClass().add("plain-scroll");
        setContent(grid);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        FocusInSight.keep(this);
        grid.getStyleClass().add("plan-week");
        grid.getColumnConstraints().addAll(share(DUE_SHARE), share(100 - DUE_SHARE));
        model.shownProperty().addListener(new WeakChangeListener<>(drawing));
        show(model.shownProperty().get());
        model.load();
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void show(Shown shown) {
        grid.getChildren().clear();
        if (shown == null) {
            grid.add(Pages.wrapped(Messages.text("plan.loading"), "quiet"), 0, 0);
            return;
        }
        VBox aside = new VBox(20, Pages.section("week", week(shown)), Pages.section("interview", interview(shown)));
        grid.add(Pages.section("due", due(shown.due())), 0, 0);
        grid.add(aside, 1, 0);
    }

    private Node due(List<DueRow> rows) {
        VBox list = new VBox();
        list.setId("plan-due");
        if (rows.isEmpty()) {
            list.getChildren().add(Pages.wrapped(Messages.text("plan.due.none"), "quiet"));
        }
        for (int i = 0; i < rows.size(); i++) {
            list.getChildren().add(due(rows.get(i), i));
        }
        return list;
    }

    private Node due(DueRow row, int at) {
        Label sentence = Pages.wrapped(row.sentence());
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(sentence);
        line.getStyleClass().add("plan-due");
        if (row.hasTakes()) {
            Button takes = button("plan.takes", row, () -> model.takes(row.due()));
            takes.setId("plan-takes-" + at);
            line.getChildren().add(takes);
        }
        Button start = new Button(row.start());
        start.setId("plan-start-" + at);
        start.setMinWidth(Region.USE_PREF_SIZE);
        start.setAccessibleText(row.start() + ": " + row.sentence());
        start.setOnAction(event -> model.start(row.due()));
        line.getChildren().add(start);
        return line;
    }

    private static Button button(String key, DueRow row, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ": " + row.sentence());
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node[] week(Shown shown) {
        List<Node> rows = new ArrayList<>();
        if (shown.streak().isEmpty()) {
            rows.add(Pages.wrapped(Messages.text("plan.week.none"), "quiet"));
        }
        shown.kinds().forEach(kind -> rows.add(kind(kind)));
        if (!shown.streak().isEmpty()) {
            rows.add(Pages.wrapped(shown.streak(), "strong"));
        }
        rows.add(Pages.button("change", model::settings));
        return rows.toArray(Node[]::new);
    }

    private static Node kind(KindLine line) {
        Label kind = new Label(line.kind());
        kind.setMinWidth(KIND_WIDTH);
        ProgressBar bar = new ProgressBar(line.planned() == 0 ? 0 : Math.min(1, (double) line.done() / line.planned()));
        bar.setPrefWidth(BAR_WIDTH);
        bar.setVisible(line.planned() > 0);
        bar.setAccessibleText(line.kind());
        Label text = new Label(line.text());
        text.getStyleClass().add("quiet");
        text.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, kind, bar, text);
        row.getStyleClass().add("plan-kind");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(line.kind() + ": " + line.text());
        return row;
    }

    private Node[] interview(Shown shown) {
        List<Node> rows = new ArrayList<>();
        rows.add(Pages.wrapped(shown.interview(), shown.lastDays().isEmpty() ? "quiet" : "strong"));
        for (LastDay day : shown.lastDays()) {
            Label sentence = Pages.wrapped(
                    (day.isToday() ? Messages.text("plan.now") + " " : "") + day.sentence(),
                    "plan-last-day",
                    day.isToday() ? "plan-now" : "quiet");
            rows.add(sentence);
        }
        return rows.toArray(Node[]::new);
    }
}
