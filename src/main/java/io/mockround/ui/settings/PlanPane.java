package io.mockround.ui.settings;

import io.mockround.messages.Messages;
import io.mockround.ui.common.SessionTexts;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How many sessions of each kind a week, and the day of the interview. */
final class PlanPane extends VBox {

    private static final double SPINNER_WIDTH = 92;
    private static final double KIND_WIDTH = 120;

    private final PlanViewModel model;
    private final FlowPane kinds = new FlowPane(28, 10);

    PlanPane(PlanViewModel model) {
        this.model = model;
        kinds.setId("settings-plan");
        Label week = new Label(Messages.text("settings.plan"));
        VBox plan = new VBox(10, week, SettingsRows.hint(Messages.text("settings.plan.hint")), kinds);
        plan.getStyleClass().add("settings-row");
        getChildren().addAll(plan, SettingsRows.row("interview", interview()));
        model.planProperty().addListener((property, before, now) -> show(now));
        show(model.planProperty().get());
    }

    private Node interview() {
        DatePicker day = new DatePicker();
        day.setId("settings-interview");
        day.setPrefWidth(170);
        day.setConverter(new DayText(text -> {
            model.misread(text);
            Platform.runLater(() -> day.getEditor().setText(day.getConverter().toString(day.getValue())));
            return day.getValue();
        }));
        day.setValue(model.interviewProperty().get());
        model.interviewProperty().addListener((property, before, now) -> day.setValue(now));
        day.valueProperty().addListener((property, before, now) -> {
            if (!model.interview(now)) {
                Platform.runLater(() -> day.setValue(before));
            }
        });
        day.getEditor().setAccessibleText(Messages.text("settings.interview"));
        Button none = SettingsRows.button("interview.none", () -> model.interview(null));
        none.disableProperty().bind(model.interviewProperty().isNull());
        HBox box = new HBox(8, day, none);
        day.setAccessibleText(Messages.text("settings.interview"));
        return box;
    }

    private void show(PlanViewModel.Plan plan) {
        boolean isSame = kinds.getChildren().size() == plan.kinds().size();
        if (isSame) { // a spinner that is built anew would lose the focus
            kinds.getChildren().forEach(node -> show(plan, node));
        } else {
            kinds.getChildren()
                    .setAll(plan.kinds().stream().map(kind -> kind(kind, plan)).toList());
        }
    }

    private static void show(PlanViewModel.Plan plan, Node node) {
        HBox box = (HBox) node;
        Spinner<?> spinner = (Spinner<?>) box.getChildren().get(1);
        ((IntegerSpinnerValueFactory) spinner.getValueFactory())
                .setValue(plan.perWeek().getOrDefault((String) box.getUserData(), 0));
    }

    private Node kind(String kind, PlanViewModel.Plan plan) {
        Label name = new Label(SessionTexts.kind(kind));
        name.setMinWidth(KIND_WIDTH);
        Spinner<Integer> count =
                new Spinner<>(0, PlanViewModel.MOST_PER_WEEK, plan.perWeek().getOrDefault(kind, 0));
        count.setId("settings-plan-" + kind);
        count.setPrefWidth(SPINNER_WIDTH);
        count.setAccessibleText(Messages.text("settings.plan.accessible", name.getText()));
        count.getEditor().setAccessibleText(count.getAccessibleText());
        count.valueProperty().addListener((property, before, now) -> model.plan(kind, now));
        name.setLabelFor(count);
        HBox box = new HBox(8, name, count);
        box.setUserData(kind);
        box.getStyleClass().add("settings-kind");
        return box;
    }
}
