package io.mockround.ui.attempts;

import io.mockround.history.Overlay.Moment;
import java.util.List;

/**
 * What of an overlay is pointed at, by mouse or keyboard. Immutable.
 *
 * @param row a lane by its number; the number after the last lane for the lines of fillers; {@link #NOWHERE}'s for none
 * @param mark the number of a mark in the lane; -1 for the lane as a whole
 * @param ms the time pointed at among the lines; of no meaning in a lane
 */
record OverlayPointer(int row, int mark, long ms) {

    static final OverlayPointer NOWHERE = new OverlayPointer(-1, -1, 0);

    /** One press of a key goes that share of the axis along the lines. */
    private static final int STEPS = 30;

    static OverlayPointer atLane(int lane, int mark) {
        return new OverlayPointer(lane, mark, 0);
    }

    static OverlayPointer atLines(OverlayPicture picture, long ms) {
        return new OverlayPointer(picture.lanes().size(), -1, Math.max(0, Math.min(picture.lengthMs(), ms)));
    }

    boolean isAtLines(OverlayPicture picture) {
        return row == picture.lanes().size();
    }

    /** Null where none is pointed at. */
    OverlayPicture.Lane lane(OverlayPicture picture) {
        return row < 0 || isAtLines(picture) ? null : picture.lanes().get(row);
    }

    /** Null where none is pointed at. */
    Moment moment(OverlayPicture picture) {
        return mark < 0 ? null : lane(picture).marks().get(mark);
    }

    /** To the next row below, or above for -1; from nowhere to the newest attempt. */
    OverlayPointer down(OverlayPicture picture, int by) {
        int last = picture.lanes().size() - (picture.fillers() == null ? 1 : 0);
        if (row < 0) {
            return atLane(picture.lanes().size() - 1, -1);
        }
        int next = Math.max(0, Math.min(last, row + by));
        if (next == row) {
            return this;
        }
        return next == picture.lanes().size() ? atLines(picture, 0) : atLane(next, -1);
    }

    /** To the next mark of the lane, or along the lines; back for -1. */
    OverlayPointer along(OverlayPicture picture, int by) {
        if (row < 0) {
            return down(picture, 1);
        }
        if (isAtLines(picture)) {
            return atLines(picture, ms + by * Math.max(1, picture.lengthMs() / STEPS));
        }
        List<Moment> marks = lane(picture).marks();
        return marks.isEmpty() ? this : atLane(row, Math.max(0, Math.min(marks.size() - 1, mark + by)));
    }

    /** To the first mark, or the last. */
    OverlayPointer toEnd(OverlayPicture picture, boolean isLast) {
        if (row < 0) {
            return down(picture, 1).toEnd(picture, isLast);
        }
        if (isAtLines(picture)) {
            return atLines(picture, isLast ? picture.lengthMs() : 0);
        }
        return atLane(
                row,
                isLast
                        ? lane(picture).marks().size() - 1
                        : Math.min(0, lane(picture).marks().size() - 1));
    }
}
