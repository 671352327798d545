package io.mockround.ui.attempts;

import io.mockround.history.Overlay.Kind;
import io.mockround.history.Overlay.Moment;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.ui.attempts.OverlayPicture.Lane;
import io.mockround.ui.common.Axis;
import io.mockround.ui.common.Inks;
import io.mockround.ui.common.Inks.Ink;
import io.mockround.ui.common.MarkPen;
import io.mockround.ui.common.MarkShape;
import io.mockround.ui.common.TimeTicks;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** One drawing of an overlay. Made anew for each size, theme and thing pointed at. */
final class OverlayDrawing {

    /** A sample of its line stands before the name of each attempt. */
    static final double SAMPLE = 30;

    private static final double ANSWER = 13;
    private static final double SILENCE = 5;
    private static final double LEAST_ANSWER = 3;

    private static final double NEWEST = 2.5;
    private static final double OLDER = 1.5;

    /** By age: the newest is whole. On a line two pixels wide these are told apart without colour. */
    private static final List<double[]> DASHES = List.of(
            new double[0],
            new double[] {9, 5},
            new double[] {2, 4},
            new double[] {14, 4, 2, 4},
            new double[] {20, 6},
            new double[] {9, 3, 2, 3, 2, 3});

    private static final Font SMALL = Font.font("Inter", 11);

    private final GraphicsContext g;
    private final Inks inks;
    private final OverlayPicture picture;
    private final OverlayScale scale;
    private final OverlayPointer pointer;
    private final MarkPen answers;
    private final MarkPen silences;

    OverlayDrawing(GraphicsContext g, Inks inks, OverlayPicture picture, OverlayScale scale, OverlayPointer pointer) {
        this.g = g;
        this.inks = inks;
        this.picture = picture;
        this.scale = scale;
        this.pointer = pointer;
        this.answers = new MarkPen(g, inks, ANSWER);
        this.silences = new MarkPen(g, inks, SILENCE);
    }

    void draw() {
        g.clearRect(0, 0, scale.width(), scale.height());
        g.setTextBaseline(VPos.CENTER);
        pointedLane();
        times();
        for (int i = 0; i < picture.lanes().size(); i++) {
            lane(picture.lanes().get(i), i);
        }
        if (picture.fillers() != null) {
            values(picture.fillers());
            picture.lanes().forEach(this::line);
            pointedTime();
        }
        pointedMark();
    }

    private void times() {
        g.setFont(SMALL);
        g.setTextAlign(TextAlignment.LEFT);
        TimeTicks.between(0, picture.lengthMs(), scale.right() - scale.left()).forEach(ms -> {
            double x = Math.floor(scale.x(ms));
            g.setFill(inks.get(Ink.LINE));
            g.fillRect(x, OverlayScale.TOP - 4, 1, scale.bottom() - OverlayScale.TOP + 4);
            String text = Times.clock(ms);
            g.setFill(inks.get(Ink.QUIET));
            if (x + MarkPen.widthOf(text, SMALL) <= scale.width()) {
                g.fillText(text, x, OverlayScale.TOP / 2 - 2);
            }
        });
    }

    private void lane(Lane lane, int number) {
        double middle = scale.middle(number, Kind.ANSWER);
        double strip = scale.middle(number, Kind.SILENCE);
        g.setFill(inks.get(Ink.LINE));
        g.fillRect(scale.left(), middle - 1, scale.x(lane.attempt().lengthMs()) - scale.left(), 2);
        lane.attempt().of(Kind.ANSWER).forEach(answer -> answer(answer, middle));
        lane.attempt()
                .of(Kind.SILENCE)
                .forEach(silence ->
                        silences.draw(MarkShape.LONG_SILENCE, scale.x(silence.startMs()), lengthOf(silence), strip));
        milestones(lane.attempt().of(Kind.MILESTONE).toList(), scale.middle(number, Kind.MILESTONE));
        if (lane.attempt().hasWords()) {
            pick(lane);
            g.strokeLine(0, middle, SAMPLE, middle);
            whole();
        }
    }

    private void answer(Moment answer, double middle) {
        MarkShape shape = OverlayPicture.shape(answer);
        double x = scale.x(answer.startMs());
        double w = Math.max(LEAST_ANSWER, lengthOf(answer) - 1);
        answers.draw(shape, x, w, middle);
        Long openMs = answer.gate().openMs();
        double opened = openMs == null ? x : scale.x(openMs);
        boolean isSeen = opened > x + 1 && opened < x + w - 1;
        if (isSeen) {
            notch(opened, middle, shape);
        }
        double from = isSeen ? opened + 1 : x;
        answers.outcome(
                shape, Messages.text("outcome." + answer.gate().outcome().name()), from, x + w - from, middle);
    }

    /** Where the gate opened. */
    private void notch(double x, double middle, MarkShape shape) {
        g.setFill(inks.get(shape == MarkShape.OPEN_BLOCK ? Ink.QUIET : Ink.PANEL));
        g.fillRect(x - 1, middle - ANSWER / 2, 2, ANSWER);
    }

    /** Each with its name, if there is room for it before the next. */
    private void milestones(List<Moment> milestones, double middle) {
        for (int i = 0; i < milestones.size(); i++) {
            Moment milestone = milestones.get(i);
            double x = scale.x(milestone.startMs());
            answers.draw(OverlayPicture.shape(milestone), x, 0, middle);
            double next =
                    i + 1 < milestones.size() ? scale.x(milestones.get(i + 1).startMs()) - 8 : scale.width();
            if (x + 8 + MarkPen.widthOf(milestone.name(), SMALL) <= next) {
                g.setFont(SMALL);
                g.setFill(inks.get(Ink.QUIET));
                g.fillText(milestone.name(), x + 8, middle);
            }
        }
    }

    private void values(Axis axis) {
        for (double tick : axis.ticks()) {
            double y = Math.floor(scale.y(axis.place(tick)));
            g.setFill(inks.get(Ink.LINE));
            g.fillRect(scale.left(), y, scale.right() - scale.left(), 1);
            g.setFill(inks.get(Ink.QUIET));
            g.setFont(SMALL);
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(String.format(Locale.ROOT, "%.0f", tick), scale.left() - 8, y);
            g.setTextAlign(TextAlignment.LEFT);
        }
    }

    /** One step up at each filler, to the attempt's end. */
    private void line(Lane lane) {
        if (!lane.attempt().hasWords()) {
            return;
        }
        pick(lane);
        g.beginPath();
        g.moveTo(scale.left(), y(0));
        List<Moment> fillers = lane.attempt().of(Kind.FILLER).toList();
        for (int i = 0; i < fillers.size(); i++) {
            double x = scale.x(fillers.get(i).startMs());
            g.lineTo(x, y(i));
            g.lineTo(x, y(i + 1));
        }
        g.lineTo(scale.x(lane.attempt().lengthMs()), y(fillers.size()));
        g.stroke();
        whole();
    }

    private double y(long fillers) {
        return scale.y(picture.fillers().place(fillers));
    }

    /** Takes up the pen of an attempt: what is pointed at stands out, else the newest. */
    private void pick(Lane lane) {
        boolean isPointed = lane == pointer.lane(picture);
        boolean isNewest = lane.age() == 0;
        g.setLineDashes(DASHES.get(lane.age()));
        g.setLineWidth(isPointed || isNewest ? NEWEST : OLDER);
        g.setStroke(inks.get(isNewest ? Ink.ACCENT : isPointed ? Ink.TEXT : Ink.QUIET));
    }

    private void whole() {
        g.setLineDashes();
        g.setLineWidth(1);
    }

    private void pointedLane() {
        if (pointer.lane(picture) != null) {
            g.setFill(inks.get(Ink.LINE));
            g.setGlobalAlpha(0.5);
            g.fillRoundRect(0, scale.laneTop(pointer.row()), scale.width(), OverlayScale.LANE - 2, 8, 8);
            g.setGlobalAlpha(1);
        }
    }

    private void pointedTime() {
        if (!pointer.isAtLines(picture)) {
            return;
        }
        double x = scale.x(pointer.ms());
        g.setFill(inks.get(Ink.TEXT));
        g.fillRect(x - 0.5, OverlayScale.TOP, 1, scale.bottom() - OverlayScale.TOP);
        for (Lane lane : picture.lanes()) {
            if (lane.attempt().hasWords() && lane.attempt().lengthMs() >= pointer.ms()) {
                g.fillOval(x - 3, y(lane.attempt().fillersBy(pointer.ms())) - 3, 6, 6);
            }
        }
    }

    private void pointedMark() {
        Moment moment = pointer.moment(picture);
        if (moment == null) {
            return;
        }
        double half = moment.kind() == Kind.SILENCE ? SILENCE / 2 : ANSWER / 2;
        double middle = scale.middle(pointer.row(), moment.kind());
        double left = scale.x(moment.startMs()) - (moment.kind() == Kind.MILESTONE ? half : 0);
        double w = moment.kind() == Kind.MILESTONE ? ANSWER : Math.max(LEAST_ANSWER, lengthOf(moment));
        g.setStroke(inks.get(Ink.TEXT));
        g.setLineWidth(2);
        g.strokeRoundRect(left - 3, middle - half - 3, w + 6, 2 * half + 6, 8, 8);
        g.setLineWidth(1);
    }

    private double lengthOf(Moment moment) {
        return scale.x(moment.endMs()) - scale.x(moment.startMs());
    }
}
