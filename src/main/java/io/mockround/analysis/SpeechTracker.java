package io.mockround.analysis;

/**
 * Follows speech through a recording as its samples arrive: level and voicing of each frame, a threshold that adapts, the islands
 * above it. The threshold may look ahead; the memory is that of the look-ahead. Not thread-safe.
 */
final class SpeechTracker {

    private static final double HYSTERESIS_DB = 2;
    private static final double VOICED = 0.55;
    /** How far each side of a frame its median level reaches. */
    private static final int MEDIAN_REACH = 2;

    private static final int FRAMES_PER_UPDATE = 10;

    private final int lookAhead;
    private final FrameListener listener;
    private final Frames frames = new Frames();
    private final BandLevel bandLevel = new BandLevel();
    private final Voicing voicing = new Voicing();
    private final AdaptiveThreshold threshold = new AdaptiveThreshold();
    private final SpeechSpans spans = new SpeechSpans();
    private final SpeechIslands islands = new SpeechIslands(spans);

    // rings over the frames between the one heard and the one decided
    private final double[] levels;
    private final double[] medians;
    private final double[] voicings;
    private final double[] neighbours = new double[2 * MEDIAN_REACH + 1];

    private long heard;
    private long learnt;
    private boolean loud;

    /** Hears what the tracker measures, so that another detector need not measure it again. */
    interface FrameListener {

        FrameListener NONE = new FrameListener() {
            @Override
            public void heard(double[] power, double dbfs, double voicing, double pitchHz) {}

            @Override
            public void decided(long frame, double thresholdDbfs) {}
        };

        /**
         * The next frame was heard.
         *
         * @param power in the bins of {@link BandLevel}; only to be read, and only now
         */
        void heard(double[] power, double dbfs, double voicing, double pitchHz);

        /** Above which level a frame is speech; told in order, the look-ahead after it was heard. */
        void decided(long frame, double thresholdDbfs);
    }

    SpeechTracker(int lookAhead) {
        this(lookAhead, FrameListener.NONE);
    }

    /** @param lookAhead how many frames after a frame the threshold that decides it has learnt from */
    SpeechTracker(int lookAhead, FrameListener listener) {
        this.lookAhead = lookAhead;
        this.listener = listener;
        int capacity = lookAhead + 2 * MEDIAN_REACH + 1;
        levels = new double[capacity];
        medians = new double[capacity];
        voicings = new double[capacity];
    }

    void accept(short[] samples, int count) {
        for (int i = 0; i < count; i++) {
            if (frames.accept(samples[i])) {
                hear();
            }
        }
    }

    /** Decides all frames that are left. */
    void finish() {
        while (frames.acceptEnd()) {
            hear();
        }
        while (learnt < heard) {
            learn();
        }
        while (islands.count() < heard) {
            decide();
        }
        islands.finish();
    }

    SpeechIslands islands() {
        return islands;
    }

    SpeechSpans spans() {
        return spans;
    }

    long sampleCount() {
        return frames.sampleCount();
    }

    private void hear() {
        double level = bandLevel.dbfs(frames.current());
        double voiced = voicing.of(frames.current());
        levels[slot(heard)] = level;
        voicings[slot(heard)] = voiced;
        listener.heard(bandLevel.power(), level, voiced, voicing.pitchHz());
        heard++;
        if (heard > MEDIAN_REACH) {
            learn();
            if (learnt > lookAhead) {
                decide();
            }
        }
    }

    private void learn() {
        medians[slot(learnt)] = medianAround(learnt);
        threshold.learn(medians[slot(learnt)], voicings[slot(learnt)]);
        learnt++;
    }

    private void decide() {
        long frame = islands.count();
        if (frame % FRAMES_PER_UPDATE == 0) {
            threshold.update();
        }
        loud = medians[slot(frame)] > threshold.dbfs() - (loud ? HYSTERESIS_DB : 0);
        boolean voiced = levels[slot(frame)] > threshold.dbfs() - HYSTERESIS_DB && voicings[slot(frame)] > VOICED;
        islands.accept(loud, voiced);
        listener.decided(frame, threshold.dbfs());
    }

    /** The first and last level stand for those before and after. */
    private double medianAround(long frame) {
        for (int i = 0; i < neighbours.length; i++) {
            long place = Math.max(0, Math.min(heard - 1, frame - MEDIAN_REACH + i));
            double level = levels[slot(place)];
            int sorted = i;
            while (sorted > 0 && neighbours[sorted - 1] > level) {
                neighbours[sorted] = neighbours[sorted - 1];
                sorted--;
            }
            neighbours[sorted] = level;
        }
        return neighbours[MEDIAN_REACH];
    }

    private int slot(long frame) {
        return (int) (frame % levels.length);
    }
}
