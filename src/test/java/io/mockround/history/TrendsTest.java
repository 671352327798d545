package io.mockround.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.Flag;
import io.mockround.report.Flag.Verdict;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void oneSentenceSaysInWhatTheyAreBetterAndInWhatWorse() {
        Trend better = Trend.of(Metric.FILLERS_PER_MINUTE, null, falling(8));
        Trend worse = Trend.of(Metric.GATE_KEPT_SHARE, null, falling(8));
        Trend usual = Trend.of(Metric.WORDS_PER_MINUTE, null, falling(8));
        Trend few = Trend.of(Metric.SILENCE_SHARE, null, falling(6));
        Trend none = Trend.of(Metric.SILENCE_SHARE, null, List.of());

        assertThat(TrendSentences.summary(List.of(better, worse, usual, few)))
                .isEqualTo("Better than your usual in fillers a minute; worse in gates kept."
                        + " Too few sessions yet to tell of share of silence.");
        assertThat(TrendSentences.summary(List.of(better, better, better)))
                .isEqualTo(
                        "Better than your usual in fillers a minute, fillers a minute and fillers a minute; the rest as usual.");
        assertThat(TrendSentences.summary(List.of(worse, none)))
                .isEqualTo("Worse than your usual in gates kept; the rest as usual.");
        assertThat(TrendSentences.summary(List.of(usual))).isEqualTo("As usual in all that is followed.");
        assertThat(TrendSentences.summary(List.of(usual, few)))
                .isEqualTo("As usual in words a minute. Too few sessions yet to tell of share of silence.");
        assertThat(TrendSentences.summary(List.of(few, none)))
                .isEqualTo("2 more sessions are needed to tell better from worse.");
        assertThat(TrendSentences.summary(List.of(none))).isEqualTo("No session has been measured yet.");
    }

    private static List<MetricPoint> falling(int sessions) {
        return IntStream.range(0, sessions)
                .mapToObj(i -> new MetricPoint("s" + i, "2026-10-01T10:00:00Z", i < sessions - 3 ? 8 : 4))
                .toList();
    }

    @Test
    void overrunIsTheMedianOfTheLastRoundsThatAreKnown() {
        List<GatePoint> gates = Stream.of(30_000L, 20_000L, 4_000L, null, 8_000L)
                .map(overrunMs -> new GatePoint("s", "2026-10-01T10:00:00Z", 0, 8, 0, 0, 0, overrunMs))
                .toList();

        OverrunTrend overrun = OverrunTrend.of(gates);

        assertThat(overrun.rounds()).hasSize(4);
        assertThat(overrun.moving()).containsExactly(30_000.0, 25_000.0, 20_000.0, 14_000.0);
        assertThat(TrendSentences.overrun(overrun)).isEqualTo("Overrun: 8.0 s a round lately; the target is none.");
        assertThat(TrendSentences.overrun(OverrunTrend.of(List.of()))).contains("no round has had a gate");
    }

    @Test
    void aSessionStandsByTheMetricsItsFlagsNameNotByHowManyFlagsThereAre() {
        SessionReport report = Sessions.round("a", "2026-10-01T10:00:00Z", "system-design", "Cache", 6, 1);
        List<Flag> flags = Stream.of(Verdict.WORSE, Verdict.WORSE, Verdict.USUAL, Verdict.BETTER)
                .map(verdict -> new Flag(
                        verdict == Verdict.BETTER ? "wordsPerMinute" : "longestSilenceMs",
                        1,
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        Flag.Basis.NORM,
                        verdict,
                        "Said.",
                        Maybe.notApplicable(),
                        Maybe.notApplicable()))
                .toList();

        SessionStanding standing = SessionStanding.of(report.withFlags(flags));

        assertThat(standing).isEqualTo(new SessionStanding("system-design", "build-cache", 6, 8, 1.6, 1, 1));
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
