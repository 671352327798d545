package io.mockround.ui.plan;

import io.mockround.messages.Messages;
import io.mockround.report.Retrospective;
import io.mockround.report.Retrospective.Asked;
import io.mockround.report.Retrospective.Outcome;
import io.mockround.report.SessionReport;
import io.mockround.ui.common.FocusInSight;
import io.mockround.ui.common.SessionTexts;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is written down of one interview: what came of it, and every question that was asked. */
final class InterviewPage extends ScrollPane {

    private final InterviewsViewModel model;
    private final VBox content = new VBox();
    private final QuestionForm form;
    private final ChangeListener<SessionReport> drawing = (property, before, now) -> show(now);

    InterviewPage(InterviewsViewModel model) {
        this.model = model;
        this.form = new QuestionForm(model);
        getStyleClass().add("plain-scroll");
        content.getStyleClass().add("plan-interview");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        FocusInSight.keep(this);
        model.chosenProperty().addListener(new WeakChangeListener<>(drawing));
        show(model.chosenProperty().get());
    }

    private void show(SessionReport report) {
        content.getChildren().clear();
        if (report == null) {
            content.getChildren().add(Pages.wrapped(Messages.text("plan.interviews.hint"), "quiet"));
            return;
        }
        Retrospective page = InterviewsViewModel.pageOf(report);
        Label title = Pages.wrapped(
                Messages.text(
                        "plan.interviews.head",
                        report.session().title(),
                        SessionTexts.kind(report.session().kind())),
                "heading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, Pages.button("interviews.open", model::open));
        head.getStyleClass().add("history-head");
        VBox questions = new VBox();
        questions.setId("plan-questions");
        if (page.questions().isEmpty()) {
            questions.getChildren().add(Pages.wrapped(Messages.text("plan.questions.none"), "quiet"));
        }
        page.questions().forEach(asked -> questions.getChildren().add(question(asked)));
        form.clear();
        content.getChildren()
                .addAll(head, Pages.section("outcome", outcome(page)), Pages.section("questions", questions, form));
    }

    private Node outcome(Retrospective page) {
        ChoiceBox<Option<Outcome>> outcome = Option.boxOf(Outcome.values(), "interviewOutcome");
        Option.choose(outcome, page.outcome().orNull());
        TextField minutes = Pages.field();
        minutes.setText(Minutes.written(page.minutes().orNull()));
        TextField differently = Pages.field();
        differently.setText(page.differently().or(""));
        Label wrong = Pages.wrapped("", "bad");
        wrong.setId("plan-outcome-wrong");
        VBox words = Pages.named("interview.differently", differently);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(
                12, Pages.named("interview.outcome", outcome), Pages.named("interview.minutes", minutes), words);
        HBox buttons = new HBox(
                Pages.button(
                        "interview.save",
                        () -> wrong.setText(
                                model.say(Option.chosen(outcome), minutes.getText(), differently.getText()))),
                wrong);
        buttons.getStyleClass().add("history-head");
        return new VBox(10, line, buttons);
    }

    private Node question(Asked asked) {
        Label text = Pages.wrapped(Messages.text("plan.question.line", asked.n(), asked.question()), "strong");
        VBox words = new VBox(2, text);
        asked.went()
                .ifKnown(went ->
                        words.getChildren().add(Pages.wrapped(Messages.text("plan.went." + went.name()), "quiet")));
        asked.reaction()
                .ifKnown(its -> words.getChildren()
                        .add(Pages.wrapped(Messages.text("plan.question.reaction.line", its), "quiet")));
        asked.differently()
                .ifKnown(its -> words.getChildren()
                        .add(Pages.wrapped(Messages.text("plan.question.differently.line", its), "quiet")));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(
                words,
                button("plan.question.edit", asked, () -> form.edit(asked)),
                button("plan.question.remove", asked, () -> model.remove(asked)));
        row.getStyleClass().add("plan-due");
        return row;
    }

    private static Button button(String key, Asked asked, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setId(key.replace('.', '-') + "-" + asked.n());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ": " + asked.question());
        button.setOnAction(event -> action.run());
        return button;
    }
}
