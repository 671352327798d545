package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.report.Notes;

/** How it went, in the columns of the practice log (PRACTICES T1), and a photo of the board (V7). */
final class OwnWordsPage extends NotePage {

    private final NotesViewModel model;
    private final ChoiceRow<Notes.Result> result;
    private final ChoiceRow<Notes.FailureMode> failureMode;
    private final NoteBox insight;
    private final PhotoBox photo;

    OwnWordsPage(NotesViewModel model, PhotoBox photo) {
        super(model, Messages.text("notes.own"));
        this.model = model;
        this.photo = photo;
        this.result = new ChoiceRow<>(
                Messages.text("notes.result.name"),
                Notes.Result.class,
                value -> Messages.text("notes.result." + value.name()),
                model::result);
        this.failureMode = new ChoiceRow<>(
                Messages.text("notes.failureMode.name"),
                Notes.FailureMode.class,
                value -> Messages.text("notes.failureMode." + value.name()),
                model::failureMode);
        this.insight = new NoteBox(model, new NotePlace.Insight(), Messages.text("notes.insight.name"), 2);
        insight.setId("insight");
        add(section("notes.result"), result, section("notes.failureMode"), failureMode);
        add(section("notes.insight"), insight, section("notes.photo"), photo);
        refresh();
    }

    @Override
    void refresh() {
        result.show(model.notes().result().orNull());
        failureMode.show(model.notes().failureMode().orNull());
        insight.fill();
        photo.refresh();
    }
}
