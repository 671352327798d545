package io.mockround.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mockround.report.Flag;
import io.mockround.report.Flag.Basis;
import io.mockround.report.Flag.Verdict;
import io.mockround.report.SessionReport;
import io.mockround.support.Reports;
import io.mockround.support.SampleReports;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A memo of {@link Reports}: its fillers a minute are told, its share of silence is 0.05, its pace 120 words a minute. */
class OwnFlagsTest {

    private static final String FILLERS = "fillersPerMinute";

    @Test
    void needsFiveSessionsBeforeItTakesTheNormsPlace() {
        assertThat(flag(9, 4.0, 4.0, 4.0, 4.0)).isEmpty();
        assertThat(flags(9, 4.0, 4.0, 4.0, 4.0)).extracting(Flag::basis).containsExactly(Basis.NORM);

        assertThat(flags(9, 4.0, 4.0, 4.0, 4.0, 4.0)).extracting(Flag::basis).containsOnly(Basis.HISTORY);
    }

    @Test
    void callsWorseWhatIsFurtherThanTwoSpreadsAndATenthFromTheMedian() {
        // median 4, MAD 0.5: two spreads are 1.48
        Double[] before = {3.5, 4.0, 4.5, 3.0, 5.0};

        assertThat(verdict(5.4, before)).isEqualTo(Verdict.USUAL);
        assertThat(verdict(5.6, before)).isEqualTo(Verdict.WORSE);
        assertThat(verdict(2.4, before)).isEqualTo(Verdict.BETTER);
    }

    @Test
    void callsUsualWhatIsWithinATenthHoweverEvenTheSessionsBeforeWere() {
        assertThat(verdict(4.39, 4.0, 4.0, 4.0, 4.0, 4.0)).isEqualTo(Verdict.USUAL);
        assertThat(verdict(4.41, 4.0, 4.0, 4.0, 4.0, 4.0)).isEqualTo(Verdict.WORSE);
    }

    @Test
    void isNotMovedByOneOddSession() {
        Flag even = flag(5.6, 3.5, 4.0, 4.5, 3.0, 5.0).orElseThrow();
        Flag odd = flag(5.6, 3.5, 4.0, 4.5, 3.0, 500.0).orElseThrow();

        assertThat(odd.verdict()).isEqualTo(even.verdict());
        assertThat(odd.baseline()).isEqualTo(even.baseline());
        assertThat(odd.spread()).isEqualTo(even.spread());
    }

    @Test
    void looksAtTheLastTenSessionsOnly() {
        Double[] before = Stream.concat(
                        Stream.generate(() -> 4.0).limit(10),
                        Stream.generate(() -> 400.0).limit(20))
                .toArray(Double[]::new);

        assertThat(flag(4, before).orElseThrow().baseline().orNull()).isEqualTo(4.0);
    }

    @Test
    void tellsPaceOnBothSidesOfOnesOwn() {
        for (double usual : List.of(80.0, 200.0)) {
            SessionReport report = OwnFlags.in(
                    Reports.memo("a", "2026-11-21T10:00:00Z", 4),
                    metric -> metric.equals("wordsPerMinute") ? List.of(usual, usual, usual, usual, usual) : List.of());
            assertThat(report.flags())
                    .filteredOn(flag -> flag.metric().equals("wordsPerMinute"))
                    .extracting(Flag::verdict)
                    .containsExactly(Verdict.WORSE);
        }
    }

    @Test
    void neverHoldsARuleAgainstHabit() {
        SessionReport round = SampleReports.round();
        List<Flag> targets = round.flags().stream()
                .filter(flag -> flag.basis() == Basis.TARGET)
                .toList();
        Map<String, List<Double>> sloppy = Map.of(
                "gateKeptShare",
                List.of(0.1, 0.1, 0.1, 0.1, 0.1),
                "positionsPerExchange",
                List.of(4.0, 4.0, 4.0, 4.0, 4.0));

        SessionReport held = OwnFlags.in(round, metric -> sloppy.getOrDefault(metric, List.of()));

        assertThat(targets).isNotEmpty();
        assertThat(held.flags()).isEqualTo(round.flags());
    }

    @Test
    void saysItInASentence() {
        assertThat(flag(2.0, 4.0, 4.1, 4.2, 3.9, 4.1).orElseThrow().sentence())
                .isEqualTo("Fillers a minute: 2.0, better than your usual 4.1 (the median of 5 sessions before).");
    }

    private static Verdict verdict(double value, Double... before) {
        return flag(value, before).orElseThrow().verdict();
    }

    private static Optional<Flag> flag(double value, Double... before) {
        return flags(value, before).stream()
                .filter(flag -> flag.metric().equals(FILLERS) && flag.basis() == Basis.HISTORY)
                .findFirst();
    }

    /** Fillers and filled pauses have the same history here. */
    private static List<Flag> flags(double value, Double... before) {
        return OwnFlags.in(
                        Reports.edited(
                                Reports.memo("a", "2026-11-21T10:00:00Z", value),
                                report -> ((ObjectNode) report.at("/flags/0")).remove("atMs")),
                        metric -> metric.startsWith("fill") ? List.of(before) : List.of())
                .flags();
    }
}
