package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.notes.Evidence;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the report knows that helps to answer a question: moments to listen to. The first few, and all of them when asked for. */
final class EvidenceList extends VBox {

    /** As many as can be taken in beside a question. */
    private static final int FIRST = 4;

    private final LongConsumer play;
    private List<Evidence> shown = List.of();

    /** @param play given the moment that is to be heard */
    EvidenceList(LongConsumer play) {
        this.play = play;
        getStyleClass().add("evidence");
        fill(List.of(), FIRST);
    }

    /** Left alone where it is the same: it may have the focus. */
    void show(List<Evidence> evidence) {
        if (!evidence.equals(shown)) {
            shown = List.copyOf(evidence);
            fill(shown, FIRST);
        }
    }

    private void fill(List<Evidence> all, int most) {
        getChildren().clear();
        all.stream().limit(most).map(this::line).forEach(getChildren()::add);
        if (all.isEmpty()) {
            getChildren().add(sentence(Messages.text("notes.evidence.none"), "quiet"));
        }
        if (all.size() > most) {
            Hyperlink more = new Hyperlink(Messages.text("notes.evidence.more", all.size() - most));
            more.setOnAction(event -> {
                fill(all, all.size());
                getChildren().get(most).requestFocus();
            });
            getChildren().add(more);
        }
    }

    private Node line(Evidence evidence) {
        Long atMs = evidence.atMs().orNull();
        Label at = new Label(atMs == null ? "" : Times.clock(atMs));
        at.getStyleClass().add("review-time");
        at.setMinWidth(USE_PREF_SIZE);
        Label sentence = sentence(evidence.sentence(), "evidence-sentence");
        HBox row = new HBox(at, sentence);
        row.getStyleClass().add("evidence-row");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        if (atMs == null) {
            return row;
        }
        ActionBox box = new ActionBox(
                Messages.text("review.flag.accessible", evidence.sentence() + ".", Times.clock(atMs)),
                () -> play.accept(atMs));
        box.getStyleClass().add("review-milestone");
        box.getChildren().add(row);
        return box;
    }

    private static Label sentence(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
