package io.mockround.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.support.HearingSets.Part;
import io.mockround.support.HearingSets.Row;
import java.util.List;
import java.util.function.Function;

/**
 * Measures a finder on both parts of a written set, prints a line for each, and fails on the dev part below the bar, on the exam below a floor:
 * what was reached there when the rules were frozen, a little less, so that nothing is lost unseen. Where the floor is under the bar, the bar
 * is not reached with words the rules have not seen, and the README says so. Mistakes are shown for the dev part only: nobody tunes on the exam.
 */
public final class HearingBar {

    private HearingBar() {}

    /**
     * @param columns how many the file has
     * @param bar the least F1 on the dev part
     * @param examFloor the least F1 on the exam
     */
    public static void hold(
            String what, String file, int columns, double bar, double examFloor, Function<List<Row>, Hits> finder) {
        hold(what, Part.DEV, finder.apply(HearingSets.rows(Part.DEV, file, columns)), bar);
        hold(what, Part.EXAM, finder.apply(HearingSets.rows(Part.EXAM, file, columns)), examFloor);
    }

    private static void hold(String what, Part part, Hits hits, double least) {
        System.out.printf("%-28s %-4s %s%n", what, part, hits);
        boolean isTold = Boolean.getBoolean("mockround.mistakes");
        if (isTold) {
            System.out.println(hits.mistakes());
        }
        String mistakes = part == Part.DEV || isTold ? hits.mistakes() : "";
        assertThat(hits.f1()).as("F1 of %s, %s%n%s", what, part, mistakes).isGreaterThanOrEqualTo(least);
    }
}
