package io.mockround.ui.common;

import io.mockround.ui.common.Inks.Ink;
import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws what lies on an axis of time, so that it looks the same wherever it is drawn. */
public final class MarkPen {

    private static final double ROUND = 4;
    private static final double DOT = 8;
    private static final double WORD_MARGIN = 12;
    private static final Font LETTER = Font.font("Inter Semi Bold", 10);

    private final GraphicsContext g;
    private final Inks inks;
    private final double height;

    /** @param height of blocks and bars, in pixels */
    public MarkPen(GraphicsContext g, Inks inks, double height) {
        this.g = g;
        this.inks = inks;
        this.height = height;
    }

    /**
     * @param x where it begins; of dots, their middle
     * @param w how long it is, of what has a length
     * @param middle between its upper and its lower edge
     */
    public void draw(MarkShape shape, double x, double w, double middle) {
        double top = middle - height / 2;
        switch (shape) {
            case BLOCK -> {
                g.setFill(inks.get(Ink.BLOCK));
                g.fillRoundRect(x, top, w, height, ROUND, ROUND);
            }
            case OPEN_BLOCK -> {
                g.setStroke(inks.get(Ink.QUIET));
                g.strokeRoundRect(x + 0.5, top + 0.5, w - 1, height - 1, ROUND, ROUND);
            }
            case EARLY, HELD, OVERRAN, CUT_OFF -> ending(shape, x, w, top);
            case SILENCE -> {
                g.setStroke(inks.get(Ink.AMBER));
                g.strokeRoundRect(x + 0.5, top + 2.5, Math.max(3, w), height - 5, ROUND, ROUND);
            }
            case LONG_SILENCE -> {
                g.setFill(inks.get(Ink.AMBER));
                g.fillRoundRect(x, top, Math.max(4, w), height, ROUND, ROUND);
            }
            case TICK -> {
                g.setFill(inks.get(Ink.ACCENT));
                g.fillRect(x, top, 2, height);
            }
            case DOT -> {
                g.setFill(inks.get(Ink.GREEN));
                g.fillOval(x - DOT / 2, middle - DOT / 2, DOT, DOT);
            }
            case LATE_DOT -> {
                g.setStroke(inks.get(Ink.AMBER));
                g.setLineWidth(2);
                g.strokeOval(x - (DOT - 1) / 2, middle - (DOT - 1) / 2, DOT - 1, DOT - 1);
                g.setLineWidth(1);
            }
            case MARK -> {
                g.setFill(inks.get(Ink.TEXT));
                g.fillPolygon(new double[] {x, x + 8, x}, new double[] {top, top + 4, top + 8}, 3);
                g.fillRect(x - 1, top, 1.5, height);
            }
        }
    }

    /** Writes how it ended into its block: the word if there is room for it, else its letter, else nothing. */
    public void outcome(MarkShape shape, String word, double x, double w, double middle) {
        boolean isOpen = shape == MarkShape.OPEN_BLOCK;
        double room = isOpen ? w : w - height / 2; // the others' ends are not for words
        boolean hasRoom = hasRoom(word, room, LETTER);
        String letter = word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT);
        write(hasRoom ? word : letter, x, room, middle, inks.get(isOpen ? Ink.QUIET : Ink.PANEL), LETTER);
    }

    /** Writes into a block what it is called, if there is room for it. */
    public void word(String word, double x, double w, double middle, Font font) {
        write(hasRoom(word, w, font) ? word : "", x, w, middle, inks.get(Ink.QUIET), font);
    }

    /** In pixels. */
    public static double widthOf(String text, Font font) {
        Text measure = new Text(text);
        measure.setFont(font);
        return measure.getLayoutBounds().getWidth();
    }

    private static boolean hasRoom(String word, double w, Font font) {
        return widthOf(word, font) + WORD_MARGIN <= w;
    }

    private void write(String text, double x, double w, double middle, Paint ink, Font font) {
        if (!text.isEmpty() && widthOf(text, font) + 3 <= w) {
            g.setFont(font);
            g.setFill(ink);
            g.setTextAlign(TextAlignment.LEFT);
            g.fillText(text, x + Math.min(6, (w - widthOf(text, font)) / 2), middle);
        }
    }

    /** Early ends in a point, held in a straight edge, overran bulges over its end, cut off is cut across. */
    private void ending(MarkShape shape, double x, double w, double top) {
        double bottom = top + height;
        double right = x + w;
        double nib = Math.min(w / 2, height / 2);
        if (shape == MarkShape.HELD) {
            g.setFill(inks.get(Ink.GREEN));
            g.fillRect(x, top, w, height);
        } else if (shape == MarkShape.EARLY) {
            g.setFill(inks.get(Ink.GREEN));
            g.fillPolygon(
                    new double[] {x, right - nib, right, right - nib, x},
                    new double[] {top, top, top + height / 2, bottom, bottom},
                    5);
        } else if (shape == MarkShape.OVERRAN) {
            g.setFill(inks.get(Ink.AMBER));
            g.fillRect(x, top, w - nib, height);
            g.fillOval(right - 2 * nib, top, 2 * nib, height);
        } else {
            g.setFill(inks.get(Ink.RED));
            g.fillPolygon(new double[] {x, right, right - 2 * nib, x}, new double[] {top, top, bottom, bottom}, 4);
        }
    }
}
