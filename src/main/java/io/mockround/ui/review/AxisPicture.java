package io.mockround.ui.review;

import io.mockround.analysis.Peaks;
import io.mockround.messages.Times;
import io.mockround.ui.common.Inks;
import io.mockround.ui.common.Inks.Ink;
import io.mockround.ui.common.MarkPen;
import io.mockround.ui.common.TimeTicks;
import io.mockround.ui.review.TimeAxis.Item;
import io.mockround.ui.review.TimeAxis.Lane;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;

/** One drawing of the time axis: where things lie, and how they look. Made anew for each size, theme and report. */
final class AxisPicture {

    private static final double LABELS = 84;
    private static final double BAR = 12;
    private static final double ROUND = 4;
    private static final double WAVE_STEP = 3;
    private static final double OVERVIEW_BAR = 4;

    private static final Font LABEL = Font.font("Inter", 12);
    private static final Font SMALL = Font.font("Inter", 10);

    private final GraphicsContext g;
    private final Inks inks;
    private final MarkPen pen;
    private final TimeAxis axis;
    private final Visible visible;
    private final Peaks peaks;
    private final AxisSize size;
    private final double width;

    AxisPicture(
            GraphicsContext g, Inks inks, TimeAxis axis, Visible visible, Peaks peaks, AxisSize size, double width) {
        this.g = g;
        this.inks = inks;
        this.pen = new MarkPen(g, inks, BAR);
        this.axis = axis;
        this.visible = visible;
        this.peaks = peaks;
        this.size = size;
        this.width = width;
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
        return !visible.isWhole() && y >= size.drawn() - AxisSize.OVERVIEW;
    }

    private double share(double x) {
        return Math.max(0, Math.min(1, (x - LABELS) / (width - LABELS)));
    }

    boolean isOnAxis(double x) {
        return x >= LABELS - 4;
    }

    Lane laneAt(double y) {
        int number = (int) Math.floor((y - size.wave() - AxisSize.TICKS) / size.lane());
        return number < 0 || number >= axis.lanes().size() ? null : axis.lanes().get(number);
    }

    void draw() {
        g.clearRect(0, 0, width, size.drawn());
        double top = size.wave() + AxisSize.TICKS;
        g.setFont(LABEL);
        g.setFill(inks.get(Ink.QUIET));
        for (Lane lane : axis.lanes()) {
            g.fillText(lane.label(), 0, top + size.lane() / 2);
            top += size.lane();
        }
        overview();
        g.save();
        g.beginPath();
        g.rect(LABELS - ROUND, 0, width - LABELS + ROUND, size.drawn() - AxisSize.OVERVIEW);
        g.clip();
        wave();
        ticks();
        top = size.wave() + AxisSize.TICKS;
        for (Lane lane : axis.lanes()) {
            lane(lane, top + size.lane() / 2);
            top += size.lane();
        }
        g.restore();
    }

    /** All of it as a line, what is seen as a bar on it. */
    private void overview() {
        if (visible.isWhole()) {
            return;
        }
        double y = size.drawn() - OVERVIEW_BAR;
        g.setFill(inks.get(Ink.BLOCK));
        g.fillRoundRect(LABELS, y, width - LABELS, OVERVIEW_BAR, OVERVIEW_BAR, OVERVIEW_BAR);
        double x = overviewXOf(visible.fromMs());
        double seen = Math.max(2 * OVERVIEW_BAR, overviewXOf(visible.toMs()) - x);
        g.setFill(inks.get(Ink.QUIET));
        g.fillRoundRect(Math.min(x, width - seen), y, seen, OVERVIEW_BAR, OVERVIEW_BAR, OVERVIEW_BAR);
    }

    /** Each bar asks for its own stretch, which the coarser levels answer: as much work however long the recording and however near. */
    private void wave() {
        double middle = size.wave() / 2;
        double loudest = peaks == null ? 0 : peaks.loudest(0, peaks.durationMs());
        g.setFill(inks.get(Ink.WAVE));
        for (double x = LABELS; x + 2 <= width; x += WAVE_STEP) {
            double loud = loudest == 0 ? 0 : peaks.loudest(msAt(x), msAt(x + WAVE_STEP)) / loudest;
            double half = Math.max(0.5, loud * middle);
            g.fillRect(x, middle - half, 2, 2 * half);
        }
    }

    private void ticks() {
        g.setFont(SMALL);
        TimeTicks.between(visible.fromMs(), visible.toMs(), width - LABELS).forEach(ms -> {
            double x = xOf(ms);
            g.setFill(inks.get(Ink.LINE));
            g.fillRect(x, size.wave(), 1, size.drawn() - AxisSize.OVERVIEW - size.wave());
            g.setFill(inks.get(Ink.QUIET));
            String text = Times.clock(ms);
            if (x + 4 + MarkPen.widthOf(text, SMALL) < width) {
                g.fillText(text, x + 4, size.wave() + AxisSize.TICKS / 2 - 1);
            }
        });
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
        pen.draw(item.shape(), x, w, middle);
        switch (item.shape()) {
            case BLOCK -> pen.word(item.text(), x, w, middle, SMALL);
            case OPEN_BLOCK, EARLY, HELD, OVERRAN, CUT_OFF -> pen.outcome(item.shape(), item.text(), x, w, middle);
            default -> {
                // their hover tells them
            }
        }
    }
}
