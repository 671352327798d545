package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.notes.Evidence;
import io.mockround.report.SelfReview.Question;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongConsumer;

/** Points to tick, and four questions instead of a general impression, each beside what the report knows about it (PRACTICES V4 and V8). */
final class SelfReviewPage extends NotePage {

    private final NotesViewModel model;
    private final PointsBox points;
    private final Map<Question, EvidenceList> evidence = new EnumMap<>(Question.class);
    private final Map<Question, NoteBox> answers = new EnumMap<>(Question.class);

    /** @param play given the moment that is to be heard */
    SelfReviewPage(NotesViewModel model, LongConsumer play) {
        super(model, Messages.text("notes.selfReview"));
        this.model = model;
        this.points = new PointsBox(model);
        add(points, section("notes.questions"));
        for (Question question : Question.values()) {
            String text = Messages.text("selfReview." + question.name());
            EvidenceList list = new EvidenceList(play);
            NoteBox answer = new NoteBox(model, new NotePlace.Answer(question), text, 2);
            answer.setId("answer-" + question.name());
            evidence.put(question, list);
            answers.put(question, answer);
            add(wrapped(text, "note-question"), list, answer);
        }
        refresh();
    }

    @Override
    void refresh() {
        points.refresh();
        evidence.forEach((question, list) -> list.show(Evidence.of(model.report(), question)));
        answers.values().forEach(NoteBox::fill);
    }
}
