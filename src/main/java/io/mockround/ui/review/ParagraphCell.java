package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.ui.review.FindViewModel.Found;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A paragraph while it is in sight: its heading, its time and its words. */
final class ParagraphCell extends ListCell<Paragraph> {

    private final LongConsumer play;
    private final Consumer<ParagraphCell> mark;
    private final VBox content = new VBox();
    private Paragraph shown;

    /** Null where the paragraph has no words. */
    private ParagraphView words;

    /**
     * @param play given the moment of the word that was clicked
     * @param mark marks what plays and what was found; asked when it shows another paragraph
     */
    ParagraphCell(LongConsumer play, Consumer<ParagraphCell> mark) {
        this.play = play;
        this.mark = mark;
        getStyleClass().add("review-cell");
        content.getStyleClass().add("review-cell-content");
    }

    @Override
    protected void updateItem(Paragraph paragraph, boolean empty) {
        super.updateItem(paragraph, empty);
        Paragraph now = empty ? null : paragraph;
        if (now != shown) { // a list asks again at every layout
            shown = now;
            build();
            mark.accept(this);
        }
    }

    private void build() {
        content.getChildren().clear();
        words = null;
        if (shown == null) {
            setAccessibleText(null);
            return;
        }
        if (!shown.heading().isEmpty()) {
            content.getChildren().add(heading(shown));
        }
        if (!shown.pieces().isEmpty()) {
            words = new ParagraphView(
                    shown, piece -> play.accept(shown.pieces().get(piece).startMs()));
            content.getChildren().add(row(shown, words));
        }
        setAccessibleText(shown.heading() + " "
                + shown.pieces().stream().map(ParagraphCell::read).collect(Collectors.joining(" ")));
    }

    /** As it is read aloud to who does not see the tints. */
    private static String read(Piece piece) {
        return piece.beginsChange()
                ? Messages.text("review.position.change", piece.stand().number()) + ": " + piece.text()
                : piece.text();
    }

    /** Highlights a piece of the transcript where it is one of this paragraph's. */
    void play(int piece) {
        if (words != null) {
            words.play(shown.holds(piece) ? piece - shown.firstPiece() : -1);
        }
    }

    /** Marks what was found of the transcript where it is in this paragraph. */
    void find(Found found) {
        if (words != null) {
            words.find(found.hits(), found.current());
        }
    }

    /** Where a piece of this paragraph is drawn, in scene coordinates. */
    Bounds boundsOf(int piece) {
        return words.localToScene(words.boundsOf(piece - shown.firstPiece()));
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

    @Override
    protected Skin<?> createDefaultSkin() {
        return new AsHighAsItsWords(this);
    }

    /** The usual skin of a cell asks for a graphic's height without telling it the width, so that nothing would wrap. */
    private static final class AsHighAsItsWords extends SkinBase<ParagraphCell> {

        private final VBox content;

        AsHighAsItsWords(ParagraphCell cell) {
            super(cell);
            this.content = cell.content;
            getChildren().add(content);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return top + content.prefHeight(width - left - right) + bottom;
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return computePrefHeight(width, top, right, bottom, left);
        }

        /** As wide as the list, never wider. */
        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return 0;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            content.resizeRelocate(x, y, width, height);
        }
    }
}
