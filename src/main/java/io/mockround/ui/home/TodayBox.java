package io.mockround.ui.home;

import io.mockround.messages.Messages;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What today is for, a line each. */
final class TodayBox extends VBox {

    private static final double WHAT_WIDTH = 84;

    private final VBox rows = new VBox();
    private final TodayViewModel model;
    private final ListChangeListener<TodayLine> fill = change -> show();

    TodayBox(TodayViewModel model) {
        this.model = model;
        Label title = new Label(Messages.text("home.today.title"));
        title.getStyleClass().add("small-caps");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button plan = new Button(Messages.text("home.today.plan.open"));
        plan.setId("home-plan");
        plan.getStyleClass().add("nav");
        plan.setOnAction(event -> model.plan());
        HBox head = new HBox(title, space, plan);
        head.getStyleClass().addAll("home-head", "home-today-head");
        rows.setId("home-today");
        rows.getStyleClass().add("home-today");
        getChildren().addAll(head, rows);
        model.lines().addListener(new WeakListChangeListener<>(fill));
        show();
    }

    private void show() {
        rows.getChildren().setAll(model.lines().stream().map(TodayBox::row).toList());
    }

    private static Node row(TodayLine line) {
        Label what = new Label(line.what());
        what.getStyleClass().add("strong");
        what.setMinWidth(WHAT_WIDTH);
        Label text = new Label(line.text());
        text.getStyleClass().add("quiet");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, what, text);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(line.what() + ": " + line.text());
        return row;
    }
}
