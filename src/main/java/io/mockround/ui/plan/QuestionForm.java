package io.mockround.ui.plan;

import io.mockround.messages.Messages;
import io.mockround.report.Retrospective.Asked;
import io.mockround.report.Retrospective.Went;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A question that was asked, to be written down or changed. */
final class QuestionForm extends VBox {

    private final InterviewsViewModel model;
    private final TextField question = Pages.field();
    private final ChoiceBox<Option<Went>> went = Option.boxOf(Went.values(), "plan.went");
    private final TextField reaction = Pages.field();
    private final TextField differently = Pages.field();
    private final Label wrong = Pages.wrapped("", "bad");
    private final Button keep = Pages.button("question.add", this::keep);

    /** The number of the one that is changed; null for one more. */
    private Integer number;

    QuestionForm(InterviewsViewModel model) {
        this.model = model;
        getStyleClass().add("plan-question-form");
        wrong.setId("plan-question-wrong");
        VBox asked = Pages.named("question", question);
        HBox.setHgrow(asked, Priority.ALWAYS);
        VBox first = Pages.named("question.reaction", reaction);
        VBox next = Pages.named("question.differently", differently);
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox.setHgrow(next, Priority.ALWAYS);
        HBox buttons = new HBox(keep, wrong);
        buttons.getStyleClass().add("history-head");
        getChildren()
                .addAll(new HBox(12, asked, Pages.named("question.went", went)), new HBox(12, first, next), buttons);
        List.of(question, reaction, differently).forEach(field -> field.setOnAction(event -> keep()));
    }

    void clear() {
        number = null;
        question.clear();
        Option.choose(went, null);
        reaction.clear();
        differently.clear();
        wrong.setText("");
        keep.setText(Messages.text("plan.question.add"));
    }

    void edit(Asked asked) {
        number = asked.n();
        question.setText(asked.question());
        Option.choose(went, asked.went().orNull());
        reaction.setText(asked.reaction().or(""));
        differently.setText(asked.differently().or(""));
        wrong.setText("");
        keep.setText(Messages.text("plan.question.keep", asked.n()));
        question.requestFocus();
    }

    private void keep() {
        wrong.setText(
                model.ask(number, question.getText(), Option.chosen(went), reaction.getText(), differently.getText()));
        question.requestFocus(); // for the next one
    }
}
