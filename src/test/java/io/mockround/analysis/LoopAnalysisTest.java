package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.LoopPart;
import io.mockround.report.Maybe;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.IgnoredPart;
import io.mockround.report.SessionReport.MetricsPart;
import io.mockround.report.SessionReport.PhasePart;
import io.mockround.report.SessionReport.Status;
import io.mockround.report.TextReport;
import io.mockround.speech.Transcript;
import io.mockround.support.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopAnalysisTest {

    private static final String LOOP = "20261121-101112-abcd";

    @Test
    void weighsRatesByWhatTheyAreRatesOf() {
        SessionReport quick = part(1, 3, 0, 60_000, metrics(Maybe.of(150.0), 0.1), Status.COMPLETE);
        SessionReport slow = part(2, 3, 400_000, 180_000, metrics(Maybe.of(110.0), 0.3), Status.COMPLETE);

        MetricsPart together = loop(quick, slow).metrics();

        assertThat(together.wordsPerMinute().orNull()).isEqualTo(120);
        assertThat(together.silenceShare()).isEqualTo((0.1 * 60 + 0.3 * 180) / 240);
        assertThat(together.speechMs()).isEqualTo(2 * 40_000);
        assertThat(together.longestSilenceMs()).isEqualTo(3_500);
    }

    @Test
    void doesNotKnowARateThatIsUnknownOfOnePart() {
        SessionReport known = part(1, 2, 0, 60_000, metrics(Maybe.of(150.0), 0.1), Status.COMPLETE);
        SessionReport unknown = part(2, 2, 400_000, 60_000, metrics(Maybe.unknown(), 0.1), Status.COMPLETE);
        SessionReport neither = part(2, 2, 400_000, 60_000, metrics(Maybe.notApplicable(), 0.1), Status.COMPLETE);

        assertThat(loop(known, unknown).metrics().wordsPerMinute().isUnknown()).isTrue();
        assertThat(loop(known, neither).metrics().wordsPerMinute().orNull()).isEqualTo(150);
    }

    @Test
    void isCompleteOnlyWithItsLastRound() {
        SessionReport first = part(1, 2, 0, 60_000, metrics(Maybe.of(1.0), 0), Status.COMPLETE);

        assertThat(loop(first).session().status()).isEqualTo(Status.ABANDONED);
        assertThat(loop(first, second(Status.COMPLETE)).session().status()).isEqualTo(Status.COMPLETE);
        assertThat(loop(first, second(Status.ABANDONED)).session().status()).isEqualTo(Status.ABANDONED);
        assertThat(loop(first, second(Status.RECOVERED)).session().status()).isEqualTo(Status.RECOVERED);
    }

    @Test
    void knowsItsWordsOnlyWhenThoseOfAllPartsAreKnown() {
        SessionReport first = part(1, 2, 0, 60_000, metrics(Maybe.of(1.0), 0), Status.COMPLETE);
        SessionReport pending = Reports.withTranscript(second(Status.COMPLETE), Transcript.pending("no model"));

        assertThat(loop(first, second(Status.COMPLETE)).transcript().isDone()).isTrue();
        assertThat(loop(first, pending).transcript()).isEqualTo(Transcript.pending("no model"));
    }

    @Test
    void tellsEveryFlagOfItsPartsAtItsTimeInTheLoop() {
        SessionReport loop =
                loop(part(1, 2, 0, 60_000, metrics(Maybe.of(1.0), 0), Status.COMPLETE), second(Status.COMPLETE));

        assertThat(loop.flags()).extracting(flag -> flag.atMs().orNull()).containsExactly(500L, 400_500L);
        assertThat(loop.flags().get(1).sentence()).isEqualTo("Round 2, Drill: Filled pauses: 1.0 a minute.");
    }

    @Test
    void showsBreaksOnlyBetweenNeighbours() {
        SessionReport first = part(1, 3, 0, 60_000, metrics(Maybe.of(1.0), 0), Status.COMPLETE);
        SessionReport third = part(3, 3, 900_000, 60_000, metrics(Maybe.of(1.0), 0), Status.COMPLETE);

        assertThat(loop(first, second(Status.COMPLETE)).phases().orNull())
                .containsExactly(
                        new PhasePart("part-1", "Drill: Walk home", 0, 60_000, 61_000),
                        new PhasePart("break-1", "Break", 60_000, 400_000, 300_000),
                        new PhasePart("part-2", "Drill: Walk home", 400_000, 460_000, 61_000));
        assertThat(loop(first, third).phases().orNull())
                .extracting(PhasePart::id)
                .containsExactly("part-1", "part-3");
    }

    @Test
    void isWrittenAndReadAsOneDocument() {
        SessionReport loop = LoopAnalysis.report(
                List.of(second(Status.COMPLETE)), List.of(new IgnoredPart(61_000, "mark", "in-break")));

        assertThat(ReportJson.read(ReportJson.compact(loop))).isEqualTo(loop);
        assertThat(ReportJson.compact(loop))
                .contains("\"parts\":[\"" + LOOP + "-2\"]")
                .doesNotContain("\"audio\"");
        assertThat(TextReport.write(loop)).contains("Drill: Walk home (session " + LOOP + "-2)", "mark was ignored");
    }

    private static SessionReport second(Status status) {
        return part(2, 2, 400_000, 60_000, metrics(Maybe.of(1.0), 0), status);
    }

    private static SessionReport loop(SessionReport... parts) {
        return LoopAnalysis.report(List.of(parts), List.of());
    }

    private static MetricsPart metrics(Maybe<Double> wordsPerMinute, double silenceShare) {
        return new MetricsPart(
                40_000,
                silenceShare,
                3_500,
                wordsPerMinute,
                Maybe.of(1.0),
                Maybe.of(1.0),
                Maybe.of(2.5),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable());
    }

    /** A part that spoke all the time. */
    private static SessionReport part(
            int number, int of, long atMs, long lastingMs, MetricsPart metrics, Status status) {
        LoopPart place = new LoopPart(
                LOOP,
                "Loop",
                "loop",
                "full-loop",
                "2026-11-21T10:11:12+01:00",
                number,
                of,
                "Drill",
                atMs,
                61_000,
                300_000);
        SessionReport memo = Reports.memo(place.sessionId(), place.startedAt(), 1);
        SessionReport.SessionPart session = memo.session();
        return new SessionReport(
                memo.schema(),
                new SessionReport.SessionPart(
                                session.id(),
                                SessionReport.Type.ROUND,
                                "drill",
                                session.title(),
                                session.startedAt(),
                                status,
                                lastingMs,
                                lastingMs,
                                session.audio(),
                                session.template(),
                                session.prompt(),
                                session.source())
                        .in(place),
                memo.analysisVersion(),
                memo.model(),
                memo.transcript(),
                memo.silences(),
                memo.fillers(),
                memo.bursts(),
                memo.gaps(),
                memo.phases(),
                memo.exchanges(),
                memo.milestones(),
                memo.components(),
                memo.story(),
                memo.rescues(),
                memo.clarifications(),
                memo.marks(),
                memo.ignored(),
                metrics,
                memo.flags());
    }
}
