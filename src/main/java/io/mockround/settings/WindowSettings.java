package io.mockround.settings;

/**
 * How a person wants the window to be. Immutable. What is left out follows the system.
 *
 * @param theme light, dark, or as the system is
 * @param motion whether things may move
 * @param ring when the small ring stands over other programs; while the window is away when left out
 * @param place where the window was; null before it was first closed
 * @param ringPlace where the small ring was put; null while it was never moved
 */
public record WindowSettings(
        ThemeChoice theme, MotionChoice motion, RingChoice ring, WindowPlace place, WindowPlace ringPlace) {

    public static final WindowSettings INITIAL = new WindowSettings(null, null, null, null, null);

    /** Which colours. */
    public enum ThemeChoice {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Whether what moves for show may move. */
    public enum MotionChoice {
        SYSTEM,
        FULL,
        REDUCED
    }

    /** When the small ring stands over other programs during a round. */
    public enum RingChoice {
        WHEN_AWAY,
        ALWAYS,
        NEVER
    }

    public WindowSettings {
        theme = theme == null ? ThemeChoice.SYSTEM : theme;
        motion = motion == null ? MotionChoice.SYSTEM : motion;
        ring = ring == null ? RingChoice.WHEN_AWAY : ring;
    }

    /** Whether the window is dark on such a system. */
    public boolean isDark(SystemLook system) {
        return theme == ThemeChoice.DARK || theme == ThemeChoice.SYSTEM && system.dark();
    }

    /** Whether what moves for show stands still on such a system. */
    public boolean isMotionReduced(SystemLook system) {
        return motion == MotionChoice.REDUCED || motion == MotionChoice.SYSTEM && system.reducedMotion();
    }

    public WindowSettings withTheme(ThemeChoice wanted) {
        return new WindowSettings(wanted, motion, ring, place, ringPlace);
    }

    public WindowSettings withMotion(MotionChoice wanted) {
        return new WindowSettings(theme, wanted, ring, place, ringPlace);
    }

    public WindowSettings withRing(RingChoice wanted) {
        return new WindowSettings(theme, motion, wanted, place, ringPlace);
    }

    public WindowSettings withPlace(WindowPlace now) {
        return new WindowSettings(theme, motion, ring, now, ringPlace);
    }

    public WindowSettings withRingPlace(WindowPlace now) {
        return new WindowSettings(theme, motion, ring, place, now);
    }
}
