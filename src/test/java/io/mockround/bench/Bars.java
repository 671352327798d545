package io.mockround.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of measured against expected, printed as they are measured; what falls below must-reach is told at the end. */
public final class Bars {

    private final List<String> missed = new ArrayList<>();

    public Bars(String title) {
        System.out.printf("%n%-76s %9s %9s %9s%n", title, "measured", "must", "aim");
    }

    public void atLeast(String what, double measured, double must, double aim) {
        print(what, measured, must, aim);
        if (!(measured >= must)) {
            missed.add(what);
        }
    }

    public void atMost(String what, double measured, double must, double aim) {
        print(what, measured, must, aim);
        if (!(measured <= must)) {
            missed.add(what);
        }
    }

    /** A row without a bar: a peer, or something to know. */
    public void note(String what, double measured) {
        System.out.printf("  %-74s %9s%n", what, number(measured));
    }

    public void say(String sentence) {
        System.out.println("  " + sentence);
    }

    public void hold() {
        assertThat(missed).as("rows below what must be reached").isEmpty();
    }

    private static void print(String what, double measured, double must, double aim) {
        System.out.printf("  %-74s %9s %9s %9s%n", what, number(measured), number(must), number(aim));
    }

    private static String number(double value) {
        return value >= 2 ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.3f", value);
    }
}
