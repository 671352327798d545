package io.mockround.ui.review;

import io.mockround.analysis.Peaks;
import io.mockround.messages.Times;
import io.mockround.ui.review.Inks.Ink;
import io.mockround.ui.review.TimeAxis.Item;
import io.mockround.ui.review.TimeAxis.Lane;
import io.mockround.ui.review.TimeAxis.Shape;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** One drawing of the time axis: where things lie, and how they look. Made anew for each size, theme and report. */
final class AxisPicture {

    private static final double LABELS = 84;
    private static final double WAVE = 46;
    private static final double TICKS = 16;
    private static final double LANE = 18;
    private static final double BAR = 12;
    private static final double ROUND = 4;
    private static final double WAVE_STEP = 3;
    static final double OVERVIEW = 10;
    private static final double OVERVIEW_BAR = 4;
    private static final double WORD_MARGIN = 12;
    private static final List<Long> TICK_STEPS_S = List.of(1L, 5L, 10L, 30L, 60L, 120L, 300L, 600L, 1_800L);
    private static final double TICK_APART = 64;

    private static final Font LABEL = Font.font("Inter", 12);
    private static final Font SMALL = Font.font("Inter", 10);
    private static final Font LETTER = Font.font("Inter Semi Bold", 10);

    private final GraphicsContext g;
    private final Inks inks;
    private final TimeAxis axis;
    private final Visible visible;
    private final Peaks peaks;
    private final double width;

    AxisPicture(GraphicsContext g, Inks inks, TimeAxis axis, Visible visible, Peaks peaks, double width) {
        this.g = g;
        this.inks = inks;
        this.axis = axis;
        this.visible = visible;
        this.peaks = peaks;
        this.width = width;
    }

    static double height(TimeAxis axis) {
        return WAVE + TICKS + LANE * axis.lanes().size() + OVERVIEW;
    }

    double xOf(long ms) {
        return LABELS + (width - LABELS) * (ms - visible.fromMs()) / visible.lengthMs();
    }

    long msAt(double x) {
        return visible.fromMs() + Math.round(share(x) * visible.lengthMs());
    }

    long msOf(double pixels) {
        return Math.round(pixels * visible.lengthMs() / (width - LABELS));
    }

    /** Where a moment lies in the overview, which always shows all of it. */
    double overviewXOf(long ms) {
        return LABELS + (width - LABELS) * ms / visible.durationMs();
    }

    long overviewMsAt(double x) {
        return Math.round(share(x) * visible.durationMs());
    }

    /** Only while something is out of sight there is an overview. */
    boolean isInOverview(double y) {
        return !visible.isWhole() && y >= height(axis) - OVERVIEW;
    }

    private double share(double x) {
        return Math.max(0, Math.min(1, (x - LABELS) / (width - LABELS)));
    }

    boolean isOnAxis(double x) {
        return x >= LABELS - 4;
    }

    Lane laneAt(double y) {
        int number = (int) Math.floor((y - WAVE - TICKS) / LANE);
        return number < 0 || number >= axis.lanes().size() ? null : axis.lanes().get(number);
    }

    void draw() {
        g.clearRect(0, 0, width, height(axis));
        double top = WAVE + TICKS;
        g.setFont(LABEL);
        g.setFill(inks.get(Ink.QUIET));
        for (Lane lane : axis.lanes()) {
            g.fillText(lane.label(), 0, top + LANE / 2);
            top += LANE;
        }
        overview();
        g.save();
        g.beginPath();
        g.rect(LABELS - ROUND, 0, width - LABELS + ROUND, height(axis) - OVERVIEW);
        g.clip();
        wave();
        ticks();
        top = WAVE + TICKS;
        for (Lane lane : axis.lanes()) {
            lane(lane, top + LANE / 2);
            top += LANE;
        }
        g.restore();
    }

    /** All of it as a line, what is seen as a bar on it. */
    private void overview() {
        if (visible.isWhole()) {
            return;
        }
        double y = height(axis) - OVERVIEW_BAR;
        g.setFill(inks.get(Ink.BLOCK));
        g.fillRoundRect(LABELS, y, width - LABELS, OVERVIEW_BAR, OVERVIEW_BAR, OVERVIEW_BAR);
        double x = overviewXOf(visible.fromMs());
        double seen = Math.max(2 * OVERVIEW_BAR, overviewXOf(visible.toMs()) - x);
        g.setFill(inks.get(Ink.QUIET));
        g.fillRoundRect(Math.min(x, width - seen), y, seen, OVERVIEW_BAR, OVERVIEW_BAR, OVERVIEW_BAR);
    }

    /** Each bar asks for its own stretch, which the coarser levels answer: as much work however long the recording and however near. */
    private void wave() {
        double middle = WAVE / 2;
        double loudest = peaks == null ? 0 : peaks.loudest(0, peaks.durationMs());
        g.setFill(inks.get(Ink.WAVE));
        for (double x = LABELS; x + 2 <= width; x += WAVE_STEP) {
            double loud = loudest == 0 ? 0 : peaks.loudest(msAt(x), msAt(x + WAVE_STEP)) / loudest;
            double half = Math.max(0.5, loud * middle);
            g.fillRect(x, middle - half, 2, 2 * half);
        }
    }

    private void ticks() {
        double perSecond = (width - LABELS) * 1_000 / visible.lengthMs();
        long step = TICK_STEPS_S.stream()
                .filter(seconds -> seconds * perSecond >= TICK_APART)
                .findFirst()
                .orElse(3_600L);
        g.setFont(SMALL);
        for (long s = visible.fromMs() / 1_000 / step * step; s * 1_000 <= visible.toMs(); s += step) {
            double x = xOf(s * 1_000);
            g.setFill(inks.get(Ink.LINE));
            g.fillRect(x, WAVE, 1, height(axis) - OVERVIEW - WAVE);
            g.setFill(inks.get(Ink.QUIET));
            String text = Times.clock(s * 1_000);
            if (x + 4 + widthOf(text, SMALL) < width) {
                g.fillText(text, x + 4, WAVE + TICKS / 2 - 1);
            }
        }
    }

    private void lane(Lane lane, double middle) {
        long margin = msOf(2 * BAR);
        for (Item item : lane.items()) {
            if (item.endMs() >= visible.fromMs() - margin && item.startMs() <= visible.toMs() + margin) {
                item(item, middle);
            }
        }
    }

    private void item(Item item, double middle) {
        double x = Math.max(LABELS - ROUND, xOf(item.startMs())); // its word is in sight while any of it is
        double w = Math.max(3, xOf(item.endMs()) - x - 2);
        double top = middle - BAR / 2;
        switch (item.shape()) {
            case BLOCK:
                g.setFill(inks.get(Ink.BLOCK));
                g.fillRoundRect(x, top, w, BAR, ROUND, ROUND);
                word(item.text(), "", x, w, middle, inks.get(Ink.QUIET), SMALL);
                break;
            case OPEN_BLOCK:
                g.setStroke(inks.get(Ink.QUIET));
                g.strokeRoundRect(x + 0.5, top + 0.5, w - 1, BAR - 1, ROUND, ROUND);
                word(item.text(), letter(item), x, w, middle, inks.get(Ink.QUIET), LETTER);
                break;
            case EARLY:
            case HELD:
            case OVERRAN:
            case CUT_OFF:
                outcome(item, x, w, top);
                word(item.text(), letter(item), x, w - BAR / 2, middle, inks.get(Ink.PANEL), LETTER);
                break;
            case SILENCE:
                g.setStroke(inks.get(Ink.AMBER));
                g.strokeRoundRect(x + 0.5, top + 2.5, Math.max(3, w), BAR - 5, ROUND, ROUND);
                break;
            case LONG_SILENCE:
                g.setFill(inks.get(Ink.AMBER));
                g.fillRoundRect(x, top, Math.max(4, w), BAR, ROUND, ROUND);
                break;
            case TICK:
                g.setFill(inks.get(Ink.ACCENT));
                g.fillRect(x, top, 2, BAR);
                break;
            case DOT:
                g.setFill(inks.get(Ink.GREEN));
                g.fillOval(x - 4, middle - 4, 8, 8);
                break;
            case LATE_DOT:
                g.setStroke(inks.get(Ink.AMBER));
                g.setLineWidth(2);
                g.strokeOval(x - 3.5, middle - 3.5, 7, 7);
                g.setLineWidth(1);
                break;
            default:
                g.setFill(inks.get(Ink.TEXT));
                g.fillPolygon(new double[] {x, x + 8, x}, new double[] {top, top + 4, top + 8}, 3);
                g.fillRect(x - 1, top, 1.5, BAR);
        }
    }

    /** Early ends in a point, held in a straight edge, overran bulges over its end, cut off is cut across. */
    private void outcome(Item item, double x, double w, double top) {
        Shape shape = item.shape();
        double bottom = top + BAR;
        double right = x + w;
        double nib = Math.min(w / 2, BAR / 2);
        if (shape == Shape.HELD) {
            g.setFill(inks.get(Ink.GREEN));
            g.fillRect(x, top, w, BAR);
        } else if (shape == Shape.EARLY) {
            g.setFill(inks.get(Ink.GREEN));
            g.fillPolygon(
                    new double[] {x, right - nib, right, right - nib, x},
                    new double[] {top, top, top + BAR / 2, bottom, bottom},
                    5);
        } else if (shape == Shape.OVERRAN) {
            g.setFill(inks.get(Ink.AMBER));
            g.fillRect(x, top, w - nib, BAR);
            g.fillOval(right - 2 * nib, top, 2 * nib, BAR);
        } else {
            g.setFill(inks.get(Ink.RED));
            g.fillPolygon(new double[] {x, right, right - 2 * nib, x}, new double[] {top, top, bottom, bottom}, 4);
        }
    }

    /** The word if there is room for it, else its letter, else nothing: hover tells it. */
    private void word(String word, String letter, double x, double w, double middle, Paint ink, Font font) {
        String text = widthOf(word, font) + WORD_MARGIN <= w ? word : letter;
        if (!text.isEmpty() && widthOf(text, font) + 3 <= w) {
            g.setFont(font);
            g.setFill(ink);
            g.setTextAlign(TextAlignment.LEFT);
            g.fillText(text, x + Math.min(6, (w - widthOf(text, font)) / 2), middle);
        }
    }

    private static String letter(Item item) {
        return item.text().isEmpty() ? "" : item.text().substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static double widthOf(String text, Font font) {
        Text measure = new Text(text);
        measure.setFont(font);
        Bounds bounds = measure.getLayoutBounds();
        return bounds.getWidth();
    }
}
