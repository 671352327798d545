package io.mockround.settings;

import java.util.List;

/**
 * Where a window stands on the desktop of all screens together, in its units. Immutable.
 *
 * @param maximized whether it fills its screen; the other values then tell where it goes back to
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /** As much of the top edge must be on a screen for a hand to take hold of it. */
    private static final double HOLD = 48;

    /** A screen, without what the system keeps for its own bars. */
    public record Screen(double x, double y, double width, double height) {}

    /**
     * The same place where it can be seen and taken hold of: as it is while its top edge is on a screen, else moved and shrunk onto the
     * first one. A monitor may be gone since.
     *
     * @param screens the primary one first; not empty
     */
    public WindowPlace on(List<Screen> screens) {
        boolean isReachable = screens.stream().anyMatch(this::hasItsTopOn);
        Screen first = screens.get(0);
        if (isReachable) {
            return this;
        }
        double fitting = Math.min(width, first.width());
        double high = Math.min(height, first.height());
        return new WindowPlace(
                first.x() + (first.width() - fitting) / 2,
                first.y() + (first.height() - high) / 2,
                fitting,
                high,
                maximized);
    }

    private boolean hasItsTopOn(Screen screen) {
        double shown = Math.min(x + width, screen.x() + screen.width()) - Math.max(x, screen.x());
        boolean isTopThere = y >= screen.y() - 1 && y <= screen.y() + screen.height() - HOLD;
        return isTopThere && shown >= Math.min(HOLD, width);
    }
}
