package io.mockround.analysis;

/** What the last ten seconds sounded like, frame by frame: a ring, so that memory stays constant. */
final class SoundTrack {

    /** More than the look-ahead, the longest hesitation and the wait for its tail together. */
    private static final int CAPACITY = 1_024;

    private final double[] level = new double[CAPACITY];
    private final double[] voicing = new double[CAPACITY];
    private final double[] pitch = new double[CAPACITY];
    private final double[] lowBalance = new double[CAPACITY];
    private final double[] first = new double[CAPACITY];
    private final double[] second = new double[CAPACITY];
    private final boolean[] loud = new boolean[CAPACITY];
    private final boolean[] nasal = new boolean[CAPACITY];
    private final Resonances[] resonances = new Resonances[CAPACITY];

    SoundTrack() {
        for (int i = 0; i < CAPACITY; i++) {
            resonances[i] = new Resonances();
        }
    }

    void hear(long frame, double dbfs, double voiced, double semitones) {
        int slot = slot(frame);
        level[slot] = dbfs;
        voicing[slot] = voiced;
        pitch[slot] = semitones;
    }

    void measure(long frame, double lowBalanceDb) {
        lowBalance[slot(frame)] = lowBalanceDb;
    }

    /** What was made of a frame; {@code secondHz} is 0 where it is no central vowel. */
    void judge(long frame, boolean isLoud, boolean isNasal, double firstHz, double secondHz) {
        int slot = slot(frame);
        loud[slot] = isLoud;
        nasal[slot] = isNasal;
        first[slot] = firstHz;
        second[slot] = secondHz;
    }

    double levelDbfs(long frame) {
        return level[slot(frame)];
    }

    double voicing(long frame) {
        return voicing[slot(frame)];
    }

    /** The pitch over 100 Hz; means something only where it is voiced. */
    double semitones(long frame) {
        return pitch[slot(frame)];
    }

    /** By how much the lowest frequencies outweigh those where vowels differ. */
    double lowBalanceDb(long frame) {
        return lowBalance[slot(frame)];
    }

    Resonances resonances(long frame) {
        return resonances[slot(frame)];
    }

    boolean isLoud(long frame) {
        return loud[slot(frame)];
    }

    boolean isNasal(long frame) {
        return nasal[slot(frame)];
    }

    boolean isCentral(long frame) {
        return second[slot(frame)] > 0;
    }

    double firstHz(long frame) {
        return first[slot(frame)];
    }

    double secondHz(long frame) {
        return second[slot(frame)];
    }

    private static int slot(long frame) {
        return (int) (frame % CAPACITY);
    }
}
