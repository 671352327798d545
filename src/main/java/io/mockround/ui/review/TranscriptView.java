package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.ui.review.FindViewModel.Found;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;

/**
 * The transcript, paragraph by paragraph. Only those in sight are built, so that hours open as quickly as minutes; playing only moves one highlight
 * and the scroll position. By keys it is a list: Up and Down go through the paragraphs, Enter plays one.
 */
final class TranscriptView extends ListView<Paragraph> {

    /** Whoever scrolls wants to read, not to be carried away. */
    private static final long UNTOUCHED_NANOS = 4_000_000_000L;

    /** A piece this near the edge counts as out of sight. */
    private static final double EDGE = 4;

    private final ReviewViewModel model;

    /** All there are, in sight or kept to be used again; the list forgets some. */
    private final Set<ParagraphCell> cells = Collections.newSetFromMap(new WeakHashMap<>());

    private long scrolledNanos = System.nanoTime() - UNTOUCHED_NANOS;

    TranscriptView(ReviewViewModel model) {
        this.model = model;
        setId("transcript");
        getStyleClass().addAll("review-scroll", "review-transcript");
        setAccessibleText(Messages.text("review.transcript.accessible"));
        setCellFactory(list -> cell());
        Label nothing = new Label(Messages.text("review.transcript.empty"));
        nothing.getStyleClass().add("quiet");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        addEventFilter(ScrollEvent.SCROLL, event -> scrolledNanos = System.nanoTime());
        model.scriptProperty().addListener(change -> fill());
        model.playingPieceProperty().addListener(change -> follow());
        model.find().foundProperty().addListener(change -> showFound());
        fill();
    }

    /** Where a piece is drawn, in scene coordinates; null for one that is not in sight. */
    Bounds boundsOf(int piece) {
        ParagraphCell cell = cellOf(paragraphOf(piece));
        return cell == null ? null : cell.boundsOf(piece);
    }

    /** Plays the paragraph that was gone to by keys. */
    void playFocused() {
        Paragraph paragraph = getFocusModel().getFocusedItem();
        if (paragraph != null) {
            model.playFrom(paragraph.startMs());
        }
    }

    private ParagraphCell cell() {
        ParagraphCell cell = new ParagraphCell(model::playFrom, this::mark);
        cells.add(cell);
        return cell;
    }

    /** What plays and what was found is marked in a paragraph that has come in sight, too. */
    private void mark(ParagraphCell cell) {
        cell.play(model.playingPieceProperty().get());
        cell.find(model.find().foundProperty().get());
    }

    private void fill() {
        Script script = model.scriptProperty().get();
        List<Paragraph> paragraphs = script == null ? List.of() : script.paragraphs();
        if (!paragraphs.equals(getItems())) { // else who is reading would be thrown back to the top
            getItems().setAll(paragraphs);
        }
        follow();
    }

    private void follow() {
        int piece = model.playingPieceProperty().get();
        cells.forEach(cell -> cell.play(piece));
        boolean isLeftAlone = System.nanoTime() - scrolledNanos > UNTOUCHED_NANOS
                || !model.playback().playingProperty().get();
        if (piece >= 0 && isLeftAlone) {
            reveal(piece);
        }
    }

    /** Who looks for a word reads there: playing on does not carry them away at once. */
    private void showFound() {
        Found found = model.find().foundProperty().get();
        cells.forEach(cell -> cell.find(found));
        if (found.current() != null) {
            scrolledNanos = System.nanoTime();
            reveal(found.current().firstPiece());
        }
    }

    private void reveal(int piece) {
        VirtualFlow<?> flow = flow();
        if (flow == null || getHeight() == 0) {
            return;
        }
        int paragraph = paragraphOf(piece);
        if (cellOf(paragraph) == null) {
            flow.scrollToTop(paragraph);
            layout();
        }
        Bounds bounds = boundsOf(piece);
        if (bounds != null) {
            double top = sceneToLocal(bounds).getMinY();
            double bottom = sceneToLocal(bounds).getMaxY();
            if (top < EDGE || bottom > getHeight() - EDGE) {
                flow.scrollPixels(top - getHeight() / 3);
            }
        }
    }

    /** Null for one that is not in sight. */
    private ParagraphCell cellOf(int paragraph) {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> cell = flow == null || paragraph < 0 ? null : flow.getVisibleCell(paragraph);
        return (ParagraphCell) cell;
    }

    private int paragraphOf(int piece) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).holds(piece)) {
                return i;
            }
        }
        return -1;
    }

    private VirtualFlow<?> flow() {
        return getSkin() instanceof FlowSkin skin ? skin.flow() : null;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new FlowSkin(this);
    }

    /** JavaFX's own, letting us scroll to a line within a paragraph. */
    private static final class FlowSkin extends ListViewSkin<Paragraph> {

        FlowSkin(TranscriptView view) {
            super(view);
        }

        VirtualFlow<?> flow() {
            return getVirtualFlow();
        }
    }
}
