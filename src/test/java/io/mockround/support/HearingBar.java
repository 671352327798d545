package io.mockround.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.support.HearingSets.Part;
import io.mockround.support.HearingSets.Row;
import java.util.List;
import java.util.function.Function;

/**
 * Measures a finder on both parts of a written set, prints a line for each and fails below the bar. Mistakes are shown for the dev part only:
 * nobody tunes on the exam.
 */
public final class HearingBar {

    private HearingBar() {}

    /**
     * @param columns how many the file has
     * @param bar the least F1
     */
    public static void hold(String file, int columns, double bar, Function<List<Row>, Hits> finder) {
        for (Part part : Part.values()) {
            if (!HearingSets.exists(part, file)) {
                System.out.printf("%-16s %-4s NOT MEASURED: the file is not there%n", file, part);
                assertThat(part).as("only the exam may be kept elsewhere").isEqualTo(Part.EXAM);
                continue;
            }
            Hits hits = finder.apply(HearingSets.rows(part, file, columns));
            System.out.printf("%-16s %-4s %s%n", file, part, hits);
            String mistakes = part == Part.DEV || Boolean.getBoolean("mockround.mistakes") ? hits.mistakes() : "";
            if (Boolean.getBoolean("mockround.mistakes")) {
                System.out.println(mistakes);
            }
            assertThat(hits.f1()).as("F1 on %s/%s%n%s", part, file, mistakes).isGreaterThanOrEqualTo(bar);
        }
    }
}
