package io.mockround.ui.round;

import io.mockround.messages.Messages;
import io.mockround.rehearsal.RoundSnapshot;
import io.mockround.rehearsal.RoundSnapshot.ExchangeLine;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What was asked: the prompt, the open question, what the interviewer said last. Lives on the FX thread. */
final class QuestionViewModel {

    private final ReadOnlyStringWrapper prompt = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper headlineLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper background = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lastRemark = new ReadOnlyStringWrapper("");

    void show(RoundSnapshot snapshot) {
        ExchangeLine open = open(snapshot);
        position.set(position(snapshot, open));
        if (snapshot.stage() == Stage.STARTING) { // the prompt is unseen until 0:00
            prompt.set("");
            headline.set("");
            background.set("");
            return;
        }
        prompt.set(snapshot.prompt());
        headlineLabel.set(headlineLabel(snapshot, open));
        headline.set(snapshot.question() == null ? snapshot.statement() : snapshot.question());
        background.set(headline.get().equals(snapshot.statement()) ? "" : snapshot.statement());
        lastRemark.set(snapshot.lastRemark() == null ? "" : Messages.text("round.lastRemark", snapshot.lastRemark()));
    }

    /** The exchange the open question belongs to, or null. */
    private static ExchangeLine open(RoundSnapshot snapshot) {
        List<ExchangeLine> lines = snapshot.exchanges();
        ExchangeLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        return last != null && last.state() == RoundSnapshot.State.OPEN ? last : null;
    }

    private static String position(RoundSnapshot snapshot, ExchangeLine open) {
        if (open == null) {
            return snapshot.template();
        }
        return open.commitment()
                ? Messages.text("round.template.commitment", snapshot.template())
                : Messages.text("round.template.question", snapshot.template(), open.number());
    }

    private static String headlineLabel(RoundSnapshot snapshot, ExchangeLine open) {
        if (snapshot.stage() == Stage.BREAK) {
            return Messages.text("round.label.break");
        }
        if (open == null) {
            String key = snapshot.question() == null ? "round.label.prompt" : "round.label.nextQuestion";
            return Messages.text(key);
        }
        return open.commitment()
                ? Messages.text("round.label.commitment")
                : Messages.text("round.label.question", open.number());
    }

    ReadOnlyStringProperty promptProperty() {
        return prompt.getReadOnlyProperty();
    }

    /** The template and which question is open. */
    ReadOnlyStringProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    ReadOnlyStringProperty headlineLabelProperty() {
        return headlineLabel.getReadOnlyProperty();
    }

    /** The open question; the prompt while there is none. */
    ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    /** The prompt while a question stands in its place; else empty. */
    ReadOnlyStringProperty backgroundProperty() {
        return background.getReadOnlyProperty();
    }

    ReadOnlyStringProperty lastRemarkProperty() {
        return lastRemark.getReadOnlyProperty();
    }
}
