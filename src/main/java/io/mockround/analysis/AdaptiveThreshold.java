package io.mockround.analysis;

/**
 * The level above which sound may be speech: between the noise and the voice heard lately, nearer to the noise.
 *
 * <p>All numbers are those of the prototype (SPEECH, "Silence detection"), with which it was measured on human and synthetic speech.
 */
final class AdaptiveThreshold {

    private static final double NOISE_TAU_S = 12;
    /** Counted in seconds of voice, not of time: a long silence does not forget how loud the speaker is. */
    private static final double SPEECH_TAU_S = 36;

    private static final double NOISE_SHARE = 0.10;
    private static final double SPEECH_SHARE = 0.85;
    /** A noise gate's digital silence is not taken for the noise of the room. */
    private static final double LOWEST_NOISE_DBFS = -62;

    private static final double SURE_VOICING = 0.7;
    private static final double LEAST_SPEECH_OVER_NOISE_DB = 8;
    private static final double WAY_UP = 0.40;
    private static final double LEAST_MARGIN_DB = 5;
    private static final double MOST_MARGIN_DB = 24;

    private final LevelHistogram noise = new LevelHistogram(decay(NOISE_TAU_S));
    private final LevelHistogram speech = new LevelHistogram(decay(SPEECH_TAU_S));
    private final Valleys valleys = new Valleys();
    private double dbfs;

    /** Learns from one frame. */
    void learn(double levelDbfs, double voicing) {
        valleys.learn(levelDbfs);
        noise.add(Math.max(levelDbfs, LOWEST_NOISE_DBFS));
        if (voicing > SURE_VOICING) {
            speech.add(levelDbfs);
        }
    }

    /** Sets the threshold of this frame by what was learnt; at least one frame must have been. */
    void update(long frame) {
        double floor = Math.max(noise.percentile(NOISE_SHARE), valleys.floorDbfs(frame));
        double voice = speech.percentile(SPEECH_SHARE);
        double over =
                Double.isNaN(voice) ? LEAST_SPEECH_OVER_NOISE_DB : Math.max(LEAST_SPEECH_OVER_NOISE_DB, voice - floor);
        dbfs = floor + Math.min(MOST_MARGIN_DB, Math.max(LEAST_MARGIN_DB, WAY_UP * over));
    }

    double dbfs() {
        return dbfs;
    }

    private static double decay(double tauSeconds) {
        return StrictMath.exp(-Frames.HOP_MS / 1000.0 / tauSeconds);
    }
}
