package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.ui.review.Finder.Hit;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The words of one paragraph: one text flow, tints drawn behind. */
final class ParagraphView extends Region {

    private static final double CHIP_MIN = 44;
    private static final double CHIP_MAX = 180;
    private static final double CHIP_PER_SECOND = 8;

    private final int firstPiece;
    private final List<Piece> pieces;
    private final int[] from;
    private final int[] to;
    private final TextFlow flow = new TextFlow();
    private final Path fillers = tint("review-tint-filler");
    private final Path firstPositions = tint("review-tint-first");
    private final Path changes = tint("review-tint-position");
    private final Path found = tint("review-found");
    private final Path current = tint("review-found-current");
    private final Path playing = tint("review-playing");
    private int playingPiece = -1;
    private List<Hit> hits = List.of();
    private Hit currentHit;

    /** @param clicked is given the number of the piece within the paragraph */
    ParagraphView(Paragraph paragraph, IntConsumer clicked) {
        this.firstPiece = paragraph.firstPiece();
        this.pieces = paragraph.pieces();
        this.from = new int[pieces.size()];
        this.to = new int[pieces.size()];
        flow.getStyleClass().add("review-words");
        fill();
        getChildren().addAll(firstPositions, changes, fillers, found, current, playing, flow);
        flow.setOnMouseClicked(event -> {
            HitInfo hit = flow.hitTest(new javafx.geometry.Point2D(event.getX(), event.getY()));
            int piece = pieceAt(hit.getCharIndex());
            if (piece >= 0) {
                clicked.accept(piece);
            }
        });
    }

    /** Highlights a piece, or none for -1. */
    void play(int piece) {
        if (piece != playingPiece) {
            playingPiece = piece;
            drawPlaying();
        }
    }

    private void drawPlaying() {
        int piece = playingPiece;
        playing.getElements().setAll(piece < 0 ? new PathElement[0] : flow.rangeShape(from[piece], to[piece]));
    }

    /**
     * Marks what was found.
     *
     * @param all hits of the whole transcript
     * @param gone the one that was gone to, or null
     */
    void find(List<Hit> all, Hit gone) {
        hits = all.stream().filter(this::isHere).toList();
        currentHit = gone != null && isHere(gone) ? gone : null;
        drawFound();
    }

    private boolean isHere(Hit hit) {
        return hit.lastPiece() >= firstPiece && hit.firstPiece() < firstPiece + pieces.size();
    }

    private void drawFound() {
        found.getElements().clear();
        hits.forEach(hit -> found.getElements().addAll(shape(hit)));
        current.getElements().setAll(currentHit == null ? new PathElement[0] : shape(currentHit));
    }

    /** A phrase may have begun before this paragraph, or go on after it. */
    private PathElement[] shape(Hit hit) {
        int first = Math.max(0, hit.firstPiece() - firstPiece);
        int last = Math.min(pieces.size() - 1, hit.lastPiece() - firstPiece);
        return flow.rangeShape(from[first], to[last]);
    }

    /** Where a piece is drawn, in this node's coordinates. */
    Bounds boundsOf(int piece) {
        Path path = new Path(flow.rangeShape(from[piece], to[piece]));
        return path.getElements().isEmpty() ? new BoundingBox(0, 0, 0, 0) : path.getLayoutBounds();
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        tinted(fillers, Piece::isFiller);
        tinted(firstPositions, piece -> piece.stand().isFirst());
        tinted(changes, piece -> piece.stand().isChange());
        drawFound();
        drawPlaying();
    }

    private void tinted(Path path, Predicate<Piece> which) {
        path.getElements().clear();
        int i = 0;
        while (i < pieces.size()) {
            int end = i;
            while (end < pieces.size() && which.test(pieces.get(end))) {
                end++;
            }
            if (end > i) {
                path.getElements().addAll(flow.rangeShape(from[i], to[end - 1]));
            }
            i = Math.max(end, i + 1);
        }
    }

    private void fill() {
        StringBuilder run = new StringBuilder();
        String style = "";
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.beginsChange()) {
                flush(run, style);
                flow.getChildren().add(change(piece));
                run.append(' ');
                at += 2;
            }
            from[i] = at;
            if (piece.isSilence()) {
                flush(run, style);
                flow.getChildren().add(chip(piece));
                at++;
            } else {
                String wanted = piece.faint() ? "review-faint" : "review-word";
                if (!wanted.equals(style)) {
                    flush(run, style);
                    style = wanted;
                }
                run.append(piece.text());
                at += piece.text().length();
            }
            to[i] = at;
            run.append(' ');
            at++;
        }
        flush(run, style.isEmpty() ? "review-word" : style);
    }

    private void flush(StringBuilder run, String style) {
        if (run.length() > 0) {
            Text text = new Text(run.toString());
            text.getStyleClass().setAll(style.isEmpty() ? "review-word" : style);
            flow.getChildren().add(text);
            run.setLength(0);
        }
    }

    /** Says in words what the tint says in colour. */
    private static Label change(Piece first) {
        Label label =
                new Label(Messages.text("review.position.change", first.stand().number()));
        label.getStyleClass().add("review-change");
        return label;
    }

    private static Label chip(Piece silence) {
        Label chip = new Label(Times.seconds(silence.durationMs()));
        chip.getStyleClass().add("review-gap");
        double width = CHIP_MIN + CHIP_PER_SECOND * (silence.durationMs() - Script.SHOWN_SILENCE_MS) / 1_000.0;
        chip.setMinWidth(Math.min(CHIP_MAX, width));
        chip.setAccessibleText(Messages.text("review.silence.accessible", Times.seconds(silence.durationMs())));
        return chip;
    }

    private int pieceAt(int character) {
        for (int i = 0; i < pieces.size(); i++) {
            if (character <= to[i]) {
                return i;
            }
        }
        return pieces.size() - 1;
    }

    private static Path tint(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }
}
