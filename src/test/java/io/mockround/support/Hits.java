package io.mockround.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts what a finder found of what it should have found: precision, recall and F1. */
public final class Hits {

    private int found;
    private final List<String> missed = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();

    /** Something is there or not, and the finder says so or not. */
    public void add(boolean isThere, boolean isFound, String what) {
        if (isThere && isFound) {
            found++;
        } else if (isThere) {
            missed.add(what);
        } else if (isFound) {
            invented.add(what);
        }
    }

    public void found() {
        found++;
    }

    public void missed(String what) {
        missed.add(what);
    }

    public void invented(String what) {
        invented.add(what);
    }

    public double precision() {
        return share(found, found + invented.size());
    }

    public double recall() {
        return share(found, found + missed.size());
    }

    /** 1 where nothing was to be found and nothing was. */
    public double f1() {
        return share(2 * found, 2 * found + missed.size() + invented.size());
    }

    /** What went wrong, a line each. */
    public String mistakes() {
        List<String> lines = new ArrayList<>();
        missed.forEach(what -> lines.add("    missed   " + what));
        invented.forEach(what -> lines.add("    invented " + what));
        return String.join(System.lineSeparator(), lines);
    }

    /** As in {@code P .980  R .970  F1 .975  (40 found, 1 missed, 1 invented)}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.3f  R %.3f  F1 %.3f  (%d found, %d missed, %d invented)",
                precision(),
                recall(),
                f1(),
                found,
                missed.size(),
                invented.size());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
