package io.mockround.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mockround.report.Flag.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void givesNoVerdictBeforeEightSessions() {
        Trend trend = trend(Metric.FILLERS_PER_MINUTE, 4, 4, 4, 4, 4, 1, 1);

        assertThat(trend.verdict()).isNull();
        assertThat(trend.baseline()).isNull();
        assertThat(trend.sessionsMissing()).isEqualTo(1);
    }

    @Test
    void tellsBetterWorseAndUsualAgainstOnesOwnMedian() {
        assertThat(trend(Metric.FILLERS_PER_MINUTE, 4, 5, 4, 5, 4, 2, 2, 2).verdict())
                .isEqualTo(Verdict.BETTER);
        assertThat(trend(Metric.FILLERS_PER_MINUTE, 4, 5, 4, 5, 4, 7, 7, 7).verdict())
                .isEqualTo(Verdict.WORSE);
        assertThat(trend(Metric.FILLERS_PER_MINUTE, 4, 5, 4, 5, 4, 5, 4, 4).verdict())
                .isEqualTo(Verdict.USUAL);
        assertThat(trend(Metric.GATE_KEPT_SHARE, .5, .5, .5, .5, .5, 1, 1, 1).verdict())
                .isEqualTo(Verdict.BETTER);
    }

    @Test
    void isNotMovedByOneOddSession() {
        assertThat(trend(Metric.FILLERS_PER_MINUTE, 4.0, 5.0, 4.4, 5.2, 4.6, 4.4, 40, 5)
                        .verdict())
                .isEqualTo(Verdict.USUAL);
        assertThat(trend(Metric.FILLERS_PER_MINUTE, 4.0, 50, 4.4, 5.2, 4.6, 4.4, 5, 4)
                        .verdict())
                .isEqualTo(Verdict.USUAL);
    }

    @Test
    void callsPaceNeitherBetterNorWorse() {
        assertThat(trend(Metric.WORDS_PER_MINUTE, 140, 140, 140, 140, 140, 190, 190, 190)
                        .verdict())
                .isEqualTo(Verdict.USUAL);
    }

    @Test
    void followsTheMedianOfFiveSessions() {
        assertThat(trend(Metric.SILENCE_SHARE, 1, 2, 9, 4, 5, 6).moving())
                .containsExactly(1.0, 1.5, 2.0, 3.0, 4.0, 5.0);
    }

    @Test
    void saysNothingOfNoSessions() {
        Trend trend = trend(Metric.SILENCE_SHARE);

        assertThat(trend.recent()).isNull();
        assertThat(trend.moving()).isEmpty();
    }

    @Test
    void scalesTheMedianDeviationToAStandardDeviation() {
        assertThat(Medians.spread(List.of(1.0, 2.0, 3.0, 4.0, 100.0))).isCloseTo(1.4826, within(1e-9));
        assertThat(Medians.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    }

    private static Trend trend(Metric metric, double... values) {
        List<MetricPoint> points = new ArrayList<>();
        for (double value : values) {
            points.add(new MetricPoint("s" + points.size(), "2026-11-01T10:00:00Z", value));
        }
        return Trend.of(metric, null, points);
    }
}
