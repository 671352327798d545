package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.report.Retrospective.Asked;
import io.mockround.report.Retrospective.Went;
import io.mockround.ui.review.NotePlace.AskedText;
import io.mockround.ui.review.NotePlace.AskedText.Part;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One question of an interview and what came of it. */
final class AskedBox extends VBox {

    private final List<NoteBox> texts;
    private final ChoiceRow<Went> went;

    AskedBox(NotesViewModel model, int n) {
        getStyleClass().addAll("panel", "asked");
        setId("asked-" + n);
        Label number = new Label(Messages.text("notes.asked.number", n));
        number.getStyleClass().add("note-question");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button remove = new Button(Messages.text("notes.asked.remove"));
        remove.setAccessibleText(Messages.text("notes.asked.remove.accessible", n));
        remove.getStyleClass().add("review-link");
        remove.setOnAction(event -> model.removeQuestion(n));
        NoteBox question = text(model, n, Part.QUESTION);
        NoteBox reaction = text(model, n, Part.REACTION);
        NoteBox differently = text(model, n, Part.DIFFERENTLY);
        texts = List.of(question, reaction, differently);
        went = new ChoiceRow<>(
                Messages.text("notes.asked.went", n),
                Went.class,
                value -> Messages.text("notes.went." + value.name()),
                value -> model.went(n, value));
        getChildren().addAll(new HBox(number, space, remove), question, went);
        getChildren()
                .addAll(caption("notes.asked.REACTION"), reaction, caption("notes.asked.DIFFERENTLY"), differently);
    }

    void show(Asked asked) {
        texts.forEach(NoteBox::fill);
        went.show(asked.went().orNull());
    }

    private static NoteBox text(NotesViewModel model, int n, Part part) {
        NoteBox box = new NoteBox(
                model,
                new AskedText(n, part),
                Messages.text("notes.asked.accessible", Messages.text("notes.asked." + part.name()), n),
                part == Part.QUESTION ? 2 : 1);
        box.setId("asked-" + n + "-" + part.name());
        return box;
    }

    private static Label caption(String key) {
        return NotePage.wrapped(Messages.text(key), "quiet", "asked-caption");
    }
}
