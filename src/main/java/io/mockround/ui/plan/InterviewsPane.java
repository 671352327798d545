package io.mockround.ui.plan;

import io.mockround.messages.Messages;
import io.mockround.report.SessionReport;
import io.mockround.ui.common.SessionTexts;
import java.time.OffsetDateTime;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The interviews that were written down on the left, the page of the chosen one on the right. */
final class InterviewsPane extends HBox {

    private static final double LIST_WIDTH = 320;

    private final InterviewsViewModel model;
    private final ListView<SessionReport> list = new ListView<>();
    private final ListChangeListener<SessionReport> follow = change -> follow();

    InterviewsPane(InterviewsViewModel model) {
        this.model = model;
        getStyleClass().add("plan-interviews");
        list.setId("plan-interviews");
        list.setItems(model.all());
        list.setAccessibleText(Messages.text("plan.page.INTERVIEWS"));
        list.setPlaceholder(Pages.wrapped(Messages.text("plan.interviews.none"), "quiet", "plan-none"));
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.choose(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(12, adding(), list);
        left.setMinWidth(LIST_WIDTH);
        left.setPrefWidth(LIST_WIDTH);
        InterviewPage page = new InterviewPage(model);
        HBox.setHgrow(page, Priority.ALWAYS);
        getChildren().addAll(left, page);
        model.all().addListener(new WeakListChangeListener<>(follow));
        model.load();
        follow();
    }

    private Node adding() {
        TextField title = Pages.field();
        TextField kind = Pages.field();
        DatePicker day = new DatePicker();
        day.getEditor().setAccessibleText(Messages.text("plan.interviews.day"));
        Label wrong = Pages.wrapped("", "bad");
        wrong.setId("plan-interviews-wrong");
        VBox adding = new VBox(
                8,
                Pages.named("interviews.title", title),
                new HBox(8, Pages.named("interviews.kind", kind), Pages.named("interviews.day", day)),
                Pages.button("interviews.add", () -> {
                    wrong.setText(model.add(title.getText(), kind.getText(), day.getValue()));
                    if (wrong.getText().isEmpty()) {
                        title.clear();
                        kind.clear();
                        day.setValue(null);
                    }
                }),
                wrong);
        adding.getStyleClass().addAll("panel", "plan-form");
        return adding;
    }

    /** The list shows the one whose page is open, also after it was kept anew. */
    private void follow() {
        Platform.runLater(() -> {
            SessionReport chosen = model.chosenProperty().get();
            if (chosen != null && !chosen.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(chosen);
            }
        });
    }

    private static final class Cell extends ListCell<SessionReport> {

        @Override
        protected void updateItem(SessionReport report, boolean isEmpty) {
            super.updateItem(report, isEmpty);
            setText(isEmpty || report == null ? null : text(report));
        }

        private static String text(SessionReport report) {
            String outcome = InterviewsViewModel.pageOf(report)
                    .outcome()
                    .map(its -> Messages.text("interviewOutcome." + its.name()))
                    .or("");
            String day =
                    SessionTexts.shortDay(OffsetDateTime.parse(report.session().startedAt()));
            return Messages.text("plan.interviews.line", report.session().title(), day, outcome);
        }
    }
}
