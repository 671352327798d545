package io.mockround.ui.common;

import io.mockround.report.SessionReport.Outcome;

/** How something is drawn on an axis of time: outcomes have a shape of their own each, beside their colour. */
public enum MarkShape {
    BLOCK,
    EARLY,
    HELD,
    OVERRAN,
    CUT_OFF,
    OPEN_BLOCK,
    SILENCE,
    LONG_SILENCE,
    TICK,
    DOT,
    LATE_DOT,
    MARK;

    /** How the end of a question is drawn. */
    public static MarkShape of(Outcome outcome) {
        return switch (outcome) {
            case EARLY -> EARLY;
            case HELD -> HELD;
            case OVERRAN -> OVERRAN;
            case CUT_OFF -> CUT_OFF;
            case ABANDONED -> OPEN_BLOCK;
        };
    }
}
