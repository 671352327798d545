package io.mockround.analysis;

/** The lowest resonances of a frame, at most four, from low to high: in a vowel its formants. */
final class Resonances {

    private static final int MOST = 4;

    private final double[] hertz = new double[MOST];
    private final double[] widthHz = new double[MOST];
    private int count;

    void clear() {
        count = 0;
    }

    /** Keeps it if it is among the lowest four. */
    void add(double atHz, double wideHz) {
        if (count == MOST && hertz[MOST - 1] <= atHz) {
            return;
        }
        int place = count < MOST ? count++ : MOST - 1;
        while (place > 0 && hertz[place - 1] > atHz) {
            hertz[place] = hertz[place - 1];
            widthHz[place] = widthHz[place - 1];
            place--;
        }
        hertz[place] = atHz;
        widthHz[place] = wideHz;
    }

    int count() {
        return count;
    }

    double hertz(int index) {
        return hertz[index];
    }

    /** How broad it is, between the points 3 dB below its peak. */
    double widthHz(int index) {
        return widthHz[index];
    }
}
