package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
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

    private final List<Piece> pieces;
    private final int[] from;
    private final int[] to;
    private final TextFlow flow = new TextFlow();
    private final Path fillers = tint("review-tint-filler");
    private final Path positions = tint("review-tint-position");
    private final Path playing = tint("review-playing");
    private int playingPiece = -1;

    /** @param clicked is given the number of the piece within the paragraph */
    ParagraphView(Paragraph paragraph, IntConsumer clicked) {
        this.pieces = paragraph.pieces();
        this.from = new int[pieces.size()];
        this.to = new int[pieces.size()];
        flow.getStyleClass().add("review-words");
        fill();
        getChildren().addAll(positions, fillers, playing, flow);
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
        tinted(positions, Piece::inPosition);
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
