package io.mockround.recording;

/**
 * How fast a take is played, its pitch kept.
 *
 * @param percent of the speed at which it was spoken, from {@value #SLOWEST_PERCENT} to {@value #FASTEST_PERCENT}: slower, speech falls
 *     apart into its periods; faster, too few of them are left to be understood
 */
public record PlaybackSpeed(int percent) {

    public static final PlaybackSpeed AS_SPOKEN = new PlaybackSpeed(100);

    private static final int SLOWEST_PERCENT = 50;
    private static final int FASTEST_PERCENT = 200;

    /** One press of a key: clearly heard, and six of them lead from one end to the other. */
    private static final int STEP_PERCENT = 25;

    public PlaybackSpeed {
        if (percent < SLOWEST_PERCENT || percent > FASTEST_PERCENT) {
            throw new IllegalArgumentException("Cannot play at " + percent + " %");
        }
    }

    /** The next slower one, or this when there is none. */
    public PlaybackSpeed slower() {
        return new PlaybackSpeed(Math.max(SLOWEST_PERCENT, percent - STEP_PERCENT));
    }

    /** The next faster one, or this when there is none. */
    public PlaybackSpeed faster() {
        return new PlaybackSpeed(Math.min(FASTEST_PERCENT, percent + STEP_PERCENT));
    }

    public boolean isAsSpoken() {
        return percent == 100;
    }

    /** Source samples to each sample heard. */
    public double factor() {
        return percent / 100.0;
    }
}
