package io.mockround.ui.review;

/**
 * How high the parts of the time axis are, in pixels. In a low window all of them give way together, and no lane is left out.
 *
 * @param padding above and below
 * @param wave the waveform
 * @param lane each lane
 */
record AxisSize(double padding, double wave, double lane, int lanes) {

    static final double TICKS = 16;
    static final double OVERVIEW = 10;

    private static final AxisSize ROOMY = new AxisSize(12, 46, 18, 0);

    /** A lane's bars are 12 high, its name is of 12 pixels: nearer together they would touch. */
    private static final AxisSize LEAST = new AxisSize(5, 20, 14, 0);

    static AxisSize roomy(int lanes) {
        return ROOMY.with(lanes);
    }

    static AxisSize least(int lanes) {
        return LEAST.with(lanes);
    }

    /** As roomy as there is height for; never below the least. */
    static AxisSize fitting(int lanes, double height) {
        double least = least(lanes).height();
        double roomy = roomy(lanes).height();
        double fitting = Math.max(least, Math.min(roomy, height));
        double share = (fitting - least) / (roomy - least);
        double padding = between(LEAST.padding, ROOMY.padding, share);
        double lane = between(LEAST.lane, ROOMY.lane, share);
        AxisSize waveless = new AxisSize(padding, 0, lane, lanes);
        return new AxisSize(padding, fitting - waveless.height(), lane, lanes);
    }

    /** Of all of it, with the padding. */
    double height() {
        return 2 * padding + drawn();
    }

    /** Of what is drawn within the padding. */
    double drawn() {
        return wave + TICKS + lane * lanes + OVERVIEW;
    }

    private AxisSize with(int its) {
        return new AxisSize(padding, wave, lane, its);
    }

    /** In whole pixels, else every bar would be blurred; the waveform takes what is over. */
    private static double between(double least, double roomy, double share) {
        return Math.floor(least + share * (roomy - least));
    }
}
