package io.mockround.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.Flag.Verdict;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrendsTest {

    @Test
    void ranksFillersAndJudgesEachAgainstItself() {
        List<FillerPoint> points = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            points.add(point(i, Map.of("um", 20 + i % 2, "like", 4)));
        }
        for (int i = 10; i < 13; i++) {
            points.add(point(i, Map.of("um", 10, "so", 12)));
        }

        List<FillerTrend> ranked = FillerTrend.ranked(null, points);

        assertThat(ranked).extracting(FillerTrend::filler).containsExactly("um", "like", "so");
        assertThat(ranked).extracting(FillerTrend::times).containsExactly(235, 40, 36);
        assertThat(ranked)
                .extracting(filler -> filler.trend().verdict())
                .containsExactly(Verdict.BETTER, Verdict.BETTER, Verdict.WORSE);
        assertThat(TrendSentences.filler(ranked.get(0)))
                .isEqualTo("um: 235 times, 1.0 a minute lately, better than your usual 2.1");
    }

    @Test
    void oneOddSessionJudgesNoFiller() {
        List<FillerPoint> points = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            points.add(point(i, Map.of("um", 20)));
        }
        points.add(point(12, Map.of("um", 90)));

        assertThat(FillerTrend.ranked(null, points).get(0).trend().verdict()).isEqualTo(Verdict.USUAL);
    }

    @Test
    void areTheSameInEveryForm() {
        InMemorySessionStore store = new InMemorySessionStore();
        Sessions.weeks(store);

        Trends all = Trends.of(store, SessionFilter.ALL, null, List.of(Metric.FILLERS_PER_MINUTE));
        Trends last = Trends.of(store, SessionFilter.ofKind("system-design"), 2, List.of(Metric.FILLERS_PER_MINUTE));

        assertThat(all.trends().get(0).points()).hasSize(13);
        assertThat(all.gates()).hasSize(12);
        assertThat(last.trends().get(0).points()).hasSize(2);
        assertThat(last.gates()).extracting(GatePoint::overran).containsExactly(2, 2);
        List<String> lines = TrendTable.csv(last).lines().toList();
        MetricPoint newest = last.trends().get(0).points().get(1);
        assertThat(lines.get(0)).isEqualTo("measure,session,started_at,value,median");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "fillersPerMinute," + newest.id() + "," + newest.startedAt() + "," + newest.value()))
                .contains("gate:overran," + newest.id() + "," + newest.startedAt() + ",2,");
    }

    private static FillerPoint point(int i, Map<String, Integer> times) {
        return new FillerPoint("s" + i, String.format("2026-10-%02dT10:00:00Z", i + 1), 600_000, times);
    }
}
