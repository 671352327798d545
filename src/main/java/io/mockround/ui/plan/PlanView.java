package io.mockround.ui.plan;

import io.mockround.messages.Messages;
import io.mockround.ui.common.FileDialogs;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The plan screen: four pages, one at a time. */
public final class PlanView extends VBox {

    /** Its pages. */
    enum Page {
        WEEK,
        LOG,
        TOPICS,
        INTERVIEWS
    }

    private final StackPane place = new StackPane();
    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);
    private final Map<Page, Supplier<Node>> pages;

    public PlanView(PlanViewModel model, FileDialogs dialogs) {
        getStyleClass().addAll("history", "plan");
        pages = Map.of(
                Page.WEEK, () -> new WeekPane(model.week()),
                Page.LOG, () -> new LogPane(model.log(), dialogs),
                Page.TOPICS, () -> new TopicsPane(model.topics()),
                Page.INTERVIEWS, () -> new InterviewsPane(model.interviews()));
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("trend-metrics");
        ToggleGroup group = new ToggleGroup();
        for (Page page : Page.values()) {
            ToggleButton button = new ToggleButton(Messages.text("plan.page." + page.name()));
            button.setId("plan-" + page.name());
            button.getStyleClass().setAll("toggle-button", "nav");
            button.setToggleGroup(group);
            button.setOnAction(event -> show(page));
            buttons.put(page, button);
            bar.getChildren().add(button);
        }
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(bar, place);
        model.whenTopicsAreWanted(() -> show(Page.TOPICS));
        show(Page.WEEK);
    }

    /** Built anew each time: what one page changes another shows. */
    private void show(Page page) {
        buttons.get(page).setSelected(true); // pressing the chosen one again does not leave none
        place.getChildren().setAll(pages.get(page).get());
    }
}
