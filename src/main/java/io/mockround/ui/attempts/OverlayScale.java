package io.mockround.ui.attempts;

import io.mockround.history.Overlay.Kind;

/**
 * Where in the overlay what lies, in pixels: times on top, a lane for each attempt, the lines of fillers below.
 *
 * @param left where the axis begins; before it stand the names
 * @param hasLines whether there are lines below the lanes
 */
record OverlayScale(double width, double height, double left, long lengthMs, int lanes, boolean hasLines) {

    static final double RIGHT = 16;
    static final double TOP = 20;
    static final double LANE = 46;

    /** Middles of what lies in a lane, from its top: answers, below them silences, below them milestones. */
    static final double ANSWERS = 12;

    static final double SILENCES = 23;
    static final double MILESTONES = 34;

    /** Of the title between lanes and lines. */
    static final double TITLE = 34;

    private static final double BOTTOM = 8;
    private static final double LEAST_LINES = 110;

    static double leastHeight(int lanes, boolean hasLines) {
        return TOP + LANE * lanes + (hasLines ? TITLE + LEAST_LINES : 0) + BOTTOM;
    }

    double right() {
        return width - RIGHT;
    }

    double x(long ms) {
        return left + (right() - left) * ms / lengthMs;
    }

    long msAt(double x) {
        double share = (x - left) / (right() - left);
        return Math.round(Math.max(0, Math.min(1, share)) * lengthMs);
    }

    long msOf(double pixels) {
        return Math.round(pixels * lengthMs / (right() - left));
    }

    double laneTop(int lane) {
        return TOP + LANE * lane;
    }

    /** -1 where there is none. */
    int laneAt(double y) {
        int lane = (int) Math.floor((y - TOP) / LANE);
        return lane >= 0 && lane < lanes ? lane : -1;
    }

    /** What lies at that height of its lane. */
    Kind kindAt(double y) {
        double inLane = y - laneTop(laneAt(y));
        if (inLane < (ANSWERS + SILENCES) / 2) {
            return Kind.ANSWER;
        }
        return inLane < (SILENCES + MILESTONES) / 2 ? Kind.SILENCE : Kind.MILESTONE;
    }

    /** Where the middle of a mark is. */
    double middle(int lane, Kind kind) {
        return laneTop(lane)
                + switch (kind) {
                    case SILENCE -> SILENCES;
                    case MILESTONE -> MILESTONES;
                    case ANSWER, FILLER -> ANSWERS;
                };
    }

    boolean isInLines(double y) {
        return hasLines && y >= linesTop() && y <= linesBottom();
    }

    double lanesBottom() {
        return laneTop(lanes);
    }

    double linesTop() {
        return lanesBottom() + TITLE;
    }

    double linesBottom() {
        return height - BOTTOM;
    }

    /** Where the lowest thing ends. */
    double bottom() {
        return hasLines ? linesBottom() : lanesBottom();
    }

    /** @param place from 0 at the foot to 1 at the head */
    double y(double place) {
        return linesBottom() - (linesBottom() - linesTop()) * place;
    }
}
