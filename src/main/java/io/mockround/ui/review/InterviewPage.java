package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.report.Retrospective.Asked;
import io.mockround.report.Retrospective.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The retrospective (PRACTICES V6): every question asked, the first reaction, how sure one was, and what to do differently. */
final class InterviewPage extends NotePage {

    private final NotesViewModel model;
    private final VBox questions = new VBox();
    private final Map<Integer, AskedBox> boxes = new LinkedHashMap<>();
    private final Button take = new Button(Messages.text("notes.interview.take"));
    private final TextField next = new TextField();
    private final NoteBox differently;
    private final ChoiceRow<Outcome> outcome;
    private final NoteBox minutes;

    /** The question that is on its way to be kept, or null. */
    private String asking;

    InterviewPage(NotesViewModel model) {
        super(model, Messages.text("notes.interview"));
        this.model = model;
        questions.getStyleClass().add("asked-list");
        take.setId("take-questions");
        take.setWrapText(true);
        take.setOnAction(event -> model.takeQuestions());
        differently =
                new NoteBox(model, new NotePlace.Differently(), Messages.text("notes.interview.differently.name"), 2);
        outcome = new ChoiceRow<>(
                Messages.text("notes.interview.outcome.name"),
                Outcome.class,
                value -> Messages.text("notes.interview.outcome." + value.name()),
                model::outcome);
        minutes = NoteBox.ofMinutes(model, new NotePlace.Minutes(), Messages.text("notes.interview.minutes.name"));
        add(section("notes.interview.asked"), take, questions, adding());
        add(section("notes.interview.differently"), differently);
        add(section("notes.interview.outcome"), outcome, section("notes.interview.minutes"), minutes);
        refresh();
    }

    /** A line for the next question: Enter, the button, or leaving it with words in it adds them. */
    private HBox adding() {
        next.setId("next-question");
        next.setPromptText(Messages.text("notes.interview.next"));
        next.setAccessibleText(Messages.text("notes.interview.next"));
        next.setOnAction(event -> ask());
        next.focusedProperty().addListener((value, before, isFocused) -> {
            if (!isFocused) {
                ask();
            }
        });
        HBox.setHgrow(next, Priority.ALWAYS);
        Button add = new Button(Messages.text("notes.interview.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> ask());
        HBox row = new HBox(next, add);
        row.getStyleClass().add("asked-next");
        return row;
    }

    /** Adds the question that is written there, once; it stays there until it is kept. */
    void ask() {
        String question = next.getText();
        if (!question.isBlank() && !question.equals(asking)) {
            asking = question;
            model.ask(question, () -> {
                if (next.getText().equals(question)) {
                    next.clear();
                }
            });
        }
    }

    @Override
    void refresh() {
        asking = null;
        List<Asked> all = model.interview().questions();
        boxes.keySet().removeIf(n -> all.stream().noneMatch(asked -> asked.n() == n)); // the others keep their focus
        for (Asked asked : all) {
            boxes.computeIfAbsent(asked.n(), n -> new AskedBox(model, n)).show(asked);
        }
        List<AskedBox> wanted = all.stream().map(asked -> boxes.get(asked.n())).toList();
        if (!questions.getChildren().equals(wanted)) {
            questions.getChildren().setAll(wanted);
        }
        take.setVisible(model.canTakeQuestions());
        take.setManaged(take.isVisible());
        differently.fill();
        outcome.show(model.interview().outcome().orNull());
        minutes.fill();
    }
}
