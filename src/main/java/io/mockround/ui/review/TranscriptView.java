package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The transcript: built once per report; playing only moves one highlight and the scroll position. */
final class TranscriptView extends ScrollPane {

    /** Whoever scrolls wants to read, not to be carried away. */
    private static final long UNTOUCHED_NANOS = 4_000_000_000L;

    private final ReviewViewModel model;
    private final VBox content = new VBox();
    private final List<ParagraphView> views = new ArrayList<>();
    private List<Paragraph> paragraphs = List.of();
    private ParagraphView highlighted;
    private long scrolledNanos = System.nanoTime() - UNTOUCHED_NANOS;

    TranscriptView(ReviewViewModel model) {
        this.model = model;
        setId("transcript");
        getStyleClass().add("review-scroll");
        setAccessibleText(Messages.text("review.transcript.accessible"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        content.getStyleClass().add("review-transcript");
        addEventFilter(ScrollEvent.SCROLL, event -> scrolledNanos = System.nanoTime());
        model.scriptProperty().addListener(change -> fill());
        model.playingPieceProperty().addListener(change -> follow());
        fill();
    }

    /** Where a piece is drawn, in scene coordinates; null for none. */
    Bounds boundsOf(int piece) {
        int paragraph = paragraphOf(piece);
        if (paragraph < 0) {
            return null;
        }
        ParagraphView view = views.get(paragraph);
        return view.localToScene(view.boundsOf(piece - paragraphs.get(paragraph).firstPiece()));
    }

    private void fill() {
        views.clear();
        content.getChildren().clear();
        highlighted = null;
        Script script = model.scriptProperty().get();
        paragraphs = script == null ? List.of() : script.paragraphs();
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.heading().isEmpty()) {
                content.getChildren().add(heading(paragraph));
            }
            ParagraphView view = new ParagraphView(
                    paragraph,
                    piece -> model.playFrom(paragraph.pieces().get(piece).startMs()));
            views.add(view);
            if (!paragraph.pieces().isEmpty()) {
                content.getChildren().add(row(paragraph, view));
            }
        }
        if (content.getChildren().isEmpty()) {
            Label nothing = new Label(Messages.text("review.transcript.empty"));
            nothing.getStyleClass().add("quiet");
            nothing.setWrapText(true);
            content.getChildren().add(nothing);
        }
        follow();
    }

    private static Region heading(Paragraph paragraph) {
        Label text = new Label(paragraph.heading());
        text.getStyleClass().add("review-heading");
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(text);
        row.getStyleClass().add("review-heading-row");
        if (!paragraph.outcome().isEmpty()) {
            Label outcome = new Label(paragraph.outcome());
            outcome.getStyleClass().addAll("review-outcome", paragraph.grade().styleClass());
            outcome.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(outcome);
        }
        return row;
    }

    private static Region row(Paragraph paragraph, ParagraphView view) {
        Label time = new Label(Times.clock(paragraph.pieces().get(0).startMs()));
        time.getStyleClass().add("review-time");
        time.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(view, Priority.ALWAYS);
        HBox row = new HBox(time, view);
        row.getStyleClass().add("review-paragraph");
        return row;
    }

    private void follow() {
        int piece = model.playingPieceProperty().get();
        int paragraph = paragraphOf(piece);
        ParagraphView view = paragraph < 0 ? null : views.get(paragraph);
        if (highlighted != null && highlighted != view) {
            highlighted.play(-1);
        }
        highlighted = view;
        if (view != null) {
            view.play(piece - paragraphs.get(paragraph).firstPiece());
            if (System.nanoTime() - scrolledNanos > UNTOUCHED_NANOS
                    || !model.playback().playingProperty().get()) {
                reveal(piece);
            }
        }
    }

    private void reveal(int piece) {
        double seen = getViewportBounds().getHeight();
        double whole = content.getHeight();
        if (whole <= seen || seen == 0) {
            return;
        }
        Bounds bounds = content.sceneToLocal(boundsOf(piece));
        double top = getVvalue() * (whole - seen);
        if (bounds.getMinY() < top + 4 || bounds.getMaxY() > top + seen - 4) {
            setVvalue(Math.max(0, Math.min(1, (bounds.getMinY() - seen / 3) / (whole - seen))));
        }
    }

    private int paragraphOf(int piece) {
        if (piece < 0) {
            return -1;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (piece < paragraph.firstPiece() + paragraph.pieces().size()) {
                return i;
            }
        }
        return -1;
    }
}
