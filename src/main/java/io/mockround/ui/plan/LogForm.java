package io.mockround.ui.plan;

import io.mockround.messages.Messages;
import io.mockround.practice.LogLine;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import io.mockround.ui.common.Foldaway;
import io.mockround.ui.plan.LogViewModel.Draft;
import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One line of the log, to be written or changed. Of a session's line only what a person says of it can be changed here. */
final class LogForm extends VBox {

    /** Of the width, in per cent: what was practised is longest. */
    private static final List<Integer> SHARES = List.of(17, 22, 33, 15, 13);

    private final LogViewModel model;
    private final Foldaway fold;
    private final DatePicker day = new DatePicker();
    private final TextField kind = Pages.field();
    private final TextField prompt = Pages.field();
    private final ChoiceBox<String> difficulty = new ChoiceBox<>();
    private final TextField minutes = Pages.field();
    private final ChoiceBox<Option<Result>> result = Option.boxOf(Result.values(), "result");
    private final ChoiceBox<Option<FailureMode>> failure = Option.boxOf(FailureMode.values(), "failureMode");
    private final TextField insight = Pages.field();
    private final Label wrong = Pages.wrapped("", "bad");
    private LogLine before;

    /** @param closed run when it is gone again */
    LogForm(LogViewModel model, Runnable closed) {
        this.model = model;
        this.fold = new Foldaway(this, closed);
        getStyleClass().addAll("panel", "plan-form");
        setId("plan-log-form");
        difficulty.getItems().setAll("", "easy", "medium", "hard");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("plan-grid");
        SHARES.forEach(share -> {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        });
        grid.addRow(
                0,
                Pages.named("log.day", day),
                Pages.named("log.kindOf", kind),
                Pages.named("log.what", prompt),
                Pages.named("log.howHard", difficulty),
                Pages.named("log.howLong", minutes));
        grid.add(Pages.named("log.went", result), 0, 1);
        grid.add(Pages.named("log.why", failure), 1, 1);
        grid.add(Pages.named("log.learned", insight), 2, 1, 3, 1);
        day.getEditor().setAccessibleText(Messages.text("plan.log.day"));
        wrong.setId("plan-log-wrong");
        HBox buttons = new HBox(Pages.button("save", this::save), Pages.button("cancel", fold::close), wrong);
        buttons.getStyleClass().add("history-head");
        getChildren().addAll(grid, buttons);
        List.of(kind, prompt, minutes, insight).forEach(field -> field.setOnAction(event -> save()));
    }

    /** @param line the one that is changed; null for a new one */
    void write(LogLine line, Draft draft) {
        before = line;
        day.setValue(draft.day());
        kind.setText(draft.kind());
        prompt.setText(draft.prompt());
        difficulty.setValue(draft.difficulty());
        minutes.setText(draft.minutes());
        Option.choose(result, draft.result());
        Option.choose(failure, draft.failureMode());
        insight.setText(draft.insight());
        wrong.setText("");
        boolean isSession = line != null && line.sessionId() != null;
        List.<Region>of(day, kind, prompt, difficulty, minutes).forEach(field -> field.setDisable(isSession));
        fold.open();
        (isSession ? result : kind).requestFocus();
    }

    private void save() {
        String mistake = model.save(
                before,
                new Draft(
                        day.getValue(),
                        kind.getText(),
                        prompt.getText(),
                        difficulty.getValue() == null ? "" : difficulty.getValue(),
                        minutes.getText(),
                        Option.chosen(result),
                        Option.chosen(failure),
                        insight.getText()));
        wrong.setText(mistake);
        if (mistake.isEmpty()) {
            fold.close();
        }
    }
}
